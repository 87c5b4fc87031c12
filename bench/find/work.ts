import { getPayload } from 'payload'
import { reindex } from '@/collections/search/reindex'
import config from '@/payload.config'
import { endWithParent } from '@/scripts/end-with-parent'
import { runScript, say, seconds } from '@/scripts/say'
import { Report } from '../report'
import { amountsFor, fill, vacuum } from './fill'
import { measureExport } from './measure-export'
import { measureLists, type ListTimes } from './measure-lists'
import { measureSave } from './measure-save'
import { measureSearch } from './measure-search'

endWithParent()

/** Measures a tenth of what is asked for first, to tell how costs grow. */
await runScript(async () => {
  const organisations = Number(process.argv[2])
  const payload = await getPayload({ config })
  const report = new Report()
  const times: ListTimes[] = []
  for (const count of [organisations / 10, organisations]) {
    const amounts = amountsFor(count)
    say(
      `\n${Object.entries(amounts)
        .map(([what, many]) => `${many} ${what}`)
        .join(', ')}`,
    )
    await fill({ payload, amounts })
    const started = performance.now()
    const analysed = await reindex(async (statement) => {
      const { rows } = await payload.db.drizzle.execute(statement)
      return { rows }
    })
    say(`Search: ${analysed} entries made in ${seconds(performance.now() - started)}`)
    await vacuum(payload)
    times.push(await measureLists({ payload, report, name: count === organisations ? 'all' : 'a tenth' }))
  }
  const [few, many] = times
  for (const [name, time] of Object.entries(many ?? {}))
    report.figure({
      name: `${name}, ten times as many`,
      value: time / (few?.[name] ?? NaN),
      atMost: 12,
      digits: 1,
    })
  await measureSearch({ payload, report })
  await measureExport({ report, amounts: amountsFor(organisations) })
  await measureSave({ payload, report })
  say(`\n${report.missed.length === 0 ? 'No target is missed' : `Missed: ${report.missed.join(', ')}`}`)
  return report.missed.length === 0 ? 0 : 1
})
