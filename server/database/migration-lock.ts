/** The number of the lock of the database under which one process at a time migrates or restores it. */
export const migrationLock = 7_420_001
