import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import { BrokenLinks } from './broken-links'
import { ChangeList } from './change-list'
import styles from './dashboard.module.css'
import { MissedWords } from './missed-words'
import { QuickLinks } from './quick-links'
import { readBrokenLinks } from '@/server/link-checks/read-broken-links'
import { maySavePages } from '@/server/link-checks/saved-page'
import { readChanges } from './read-changes'
import { readMissedWords } from './read-missed-words'
import { readRegister } from './read-register'
import { readTasks } from './read-tasks'
import { readThemes } from './read-themes'
import { RegisterDifferences } from './register-differences'
import { TaskList } from './task-list'
import { ThemeTable } from './theme-table'

/** What an editor sees first: what waits for them, how the topics stand, and what was saved last. */
export async function DashboardView({ initPageResult }: AdminViewServerProps): Promise<ReactNode> {
  const { req } = initPageResult
  if (!req.user) return null
  const tasks = await readTasks(req)
  const themes = await readThemes(req)
  const changes = await readChanges(req)
  const missed = await readMissedWords(req)
  const links = await readBrokenLinks(req)
  const register = await readRegister(req)
  const decides = decidesWhatIsPublic(req.user.role)
  return (
    <Gutter className={styles.dashboard}>
      <header className={styles.head}>
        <h1>Gids</h1>
        <QuickLinks role={req.user.role} />
      </header>
      <TaskList tasks={tasks} />
      <ThemeTable themes={themes} />
      <ChangeList changes={changes} />
      <BrokenLinks links={links} mayDecide={decides} maySave={maySavePages()} />
      <RegisterDifferences overview={register} mayReject={decides} mayLoad={req.user.role === 'beheerder'} />
      <MissedWords words={missed} mayAdd={decides} />
    </Gutter>
  )
}
