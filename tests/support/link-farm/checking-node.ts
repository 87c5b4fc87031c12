import { z } from 'zod'

import { keepLinksChecked } from '@/server/link-checks/keep-links-checked'
import { publicInternet } from '@/server/outgoing/network'

/**
 * A node in a process of its own, which checks links of the farm until it is ended, and says to its parent how much
 * memory it has, in bytes.
 */
const { DATABASE_URL, PAUSE } = z
  .object({ DATABASE_URL: z.string(), PAUSE: z.coerce.number() })
  .parse(process.env)

keepLinksChecked({
  databaseURL: DATABASE_URL,
  site: 'https://gids.example',
  network: {
    ...publicInternet({ site: 'https://gids.example' }),
    isAllowedPort: () => true,
    isAllowed: (address) => address === '127.0.0.2',
    resolve: () => Promise.resolve(['127.0.0.2']),
  },
  pause: PAUSE,
  timeout: 2000,
  idle: 20,
})

setInterval(() => process.send?.({ memory: process.memoryUsage().rss }), 50)
process.once('disconnect', () => process.exit(0))
