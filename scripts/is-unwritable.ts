/** Whether an error says that nothing can be written where that was tried, or no more. */
export function isUnwritable(error: unknown): boolean {
  const code: unknown = Reflect.get(Object(error), 'code')
  return code === 'EROFS' || code === 'EACCES' || code === 'ENOSPC' || code === 'EPERM'
}
