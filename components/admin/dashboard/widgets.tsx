import type { WidgetServerProps } from 'payload'
import type { ReactNode } from 'react'

import {
  readCounts,
  readDue,
  readDuplicates,
  readImportProblems,
  readMyDrafts,
  readPlans,
  readRecent,
  readReviews,
  readTips,
} from '@/components/admin/dashboard/read-dashboard'

import { DashboardList } from './dashboard-list'

export async function MyDrafts({ req }: WidgetServerProps): Promise<ReactNode> {
  return (
    <DashboardList title="Mijn concepten" lines={await readMyDrafts(req)} empty="Geen concept van jou." />
  )
}

export async function Plans({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Gepland" lines={await readPlans(req)} empty="Er is niets gepland." />
}

export async function WaitingReviews({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Ter beoordeling" lines={await readReviews(req)} empty="Er ligt niets." />
}

export async function OpenTips({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Tips" lines={await readTips(req)} empty="Geen tip die op antwoord wacht." />
}

export async function DueTopics({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Na te kijken" lines={await readDue(req)} empty="Alles is nagekeken." />
}

export async function ImportProblems({ req }: WidgetServerProps): Promise<ReactNode> {
  return (
    <DashboardList
      title="Meldingen van imports"
      lines={await readImportProblems(req)}
      empty="Geen meldingen."
    />
  )
}

export async function LikelyDuplicates({ req }: WidgetServerProps): Promise<ReactNode> {
  return (
    <DashboardList title="Waarschijnlijk dubbel" lines={await readDuplicates(req)} empty="Niets gevonden." />
  )
}

export async function RecentEdits({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Laatst bewaard" lines={await readRecent(req)} empty="Nog niets." />
}

export async function Counts({ req }: WidgetServerProps): Promise<ReactNode> {
  return <DashboardList title="Aantallen" lines={await readCounts(req)} empty="Nog niets." />
}
