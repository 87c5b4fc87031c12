/**
 * SQL by which a session, or its transaction alone, takes as long as it takes, whatever the server, the database or the
 * role has set: every limit of time that this version of PostgreSQL knows.
 */
export function liftLimits(scope: 'session' | 'transaction'): string {
  return `SELECT set_config(name, '0', ${scope === 'transaction'}) FROM pg_settings WHERE name IN (
    'statement_timeout', 'lock_timeout', 'transaction_timeout',
    'idle_in_transaction_session_timeout', 'idle_session_timeout')`
}
