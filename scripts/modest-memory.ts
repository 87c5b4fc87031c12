/**
 * For a process that imports: half a gigabyte of objects holds some hundred thousand records, and with that ceiling
 * Node clears up in time instead of taking what the machine has.
 */
export const modestMemory = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-old-space-size=512'].filter(Boolean).join(' '),
}
