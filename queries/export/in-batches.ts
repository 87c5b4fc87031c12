/** Records in the order of their keys, read so many at a time: a long list never stands in memory as a whole. */
export async function* inBatches<Key, Shown>({
  keys,
  read,
}: {
  keys: Key[]
  read: (batch: Key[]) => Promise<Shown[]>
}): AsyncGenerator<Shown[]> {
  for (let from = 0; from < keys.length; from += size) yield await read(keys.slice(from, from + size))
}

const size = 500
