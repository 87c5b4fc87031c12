// By hand: see 20261128_101000_add_public_views. The view of the questions begins with these, not with the topics.
// Public views: 31b419097b989051

export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
