/** The channel of `node:diagnostics_channel` on which Payload, in Next's bundle, shows its pool to the server around Next. */
export const databasePoolChannel = 'gids:database-pool'
