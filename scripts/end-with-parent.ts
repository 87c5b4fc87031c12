/** Ends this process when the one that started it has gone: work that nobody waits for should not go on. */
export function endWithParent(): void {
  process.once('disconnect', () => process.exit(1))
}
