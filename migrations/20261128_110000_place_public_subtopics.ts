// By hand: see 20261128_101000_add_public_views. The view of the subtopics with their place on the page of their topic.
// Public views: a91305d5428460a1

export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
