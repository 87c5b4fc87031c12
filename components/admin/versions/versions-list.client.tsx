'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'

import { getTranslation } from '@payloadcms/translations'
import {
  Gutter,
  SetDocumentStepNav,
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useTranslation,
} from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import { reportProblem } from '../dialogs/report-problem'
import { FactTable } from '../documents/fact-table'
import { useWindowTitle } from '../internals/use-window-title'
import { readVersions, type Version } from './version-requests'
import styles from './versions.module.css'

/** In the place of Payload's list of the versions of a document, which does not say who saved them. */
export function VersionsList(): ReactNode {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { t, i18n } = useTranslation()
  const pathname = usePathname()
  const [versions, setVersions] = useState<Version[]>([])
  useEffect(() => {
    if (collectionSlug === undefined || id === undefined) return
    void readVersions({ collection: collectionSlug, record: id }).then((answer) => {
      if ('problem' in answer) reportProblem(answer.problem)
      else setVersions(answer.data)
    })
  }, [collectionSlug, id])
  const { labels, admin } = (collectionSlug && getEntityConfig({ collectionSlug })) || {}
  const { title } = useDocumentTitle()
  useWindowTitle([`Versies van ${title}`, String(labels?.singular ?? '')])
  return (
    <Gutter className={styles.list}>
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        pluralLabel={getTranslation(labels?.plural ?? '', i18n)}
        useAsTitle={admin?.useAsTitle}
        view={t('version:versions')}
      />
      <FactTable
        label={t('version:versions')}
        columns={['Bewaard', 'Door', 'Status']}
        rows={versions.map(({ id: version, savedAt, savedBy, isPublished }) => [
          <a key={version} href={`${pathname}/${version}`}>
            {formatMoment(savedAt)}
          </a>,
          savedBy ?? 'niet bekend',
          isPublished ? 'gepubliceerd' : 'concept',
        ])}
      />
    </Gutter>
  )
}
