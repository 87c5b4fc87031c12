import type { DashboardConfig } from 'payload'

const lists = [
  { slug: 'my-drafts', Component: 'MyDrafts', label: 'Mijn concepten' },
  { slug: 'plans', Component: 'Plans', label: 'Gepland' },
  { slug: 'reviews', Component: 'WaitingReviews', label: 'Ter beoordeling' },
  { slug: 'tips', Component: 'OpenTips', label: 'Tips' },
  { slug: 'due', Component: 'DueTopics', label: 'Na te kijken' },
  { slug: 'import-problems', Component: 'ImportProblems', label: 'Meldingen van imports' },
  { slug: 'duplicates', Component: 'LikelyDuplicates', label: 'Waarschijnlijk dubbel' },
  { slug: 'recent', Component: 'RecentEdits', label: 'Laatst bewaard' },
  { slug: 'counts', Component: 'Counts', label: 'Aantallen' },
] as const

/** What an editor sees first: what there is to do, each line with the way to where it is done. */
export const dashboard: DashboardConfig = {
  widgets: lists.map(({ slug, Component, label }) => ({
    slug,
    label,
    Component: `/components/admin/dashboard/widgets#${Component}`,
    minWidth: 'small',
  })),
  defaultLayout: [
    ...lists.map(({ slug }) => ({ widgetSlug: slug, width: 'medium' as const })),
    { widgetSlug: 'collections' as const, width: 'full' as const },
  ],
}
