'use client'

import { useEffect, type ReactNode } from 'react'

import { useTranslation } from '@payloadcms/ui'

import './internals/readable.css'
import { keepTypedWord } from './internals/keep-typed-word'
import { setPickerLocale } from './internals/picker-locale'
import { markTabs } from './internals/mark-tabs'
import { splitOnComma } from './internals/split-on-comma'
import { translatePage } from './internals/translate-page'
import { useHydratedMark } from './internals/use-hydrated-mark'

/** Around the whole admin: what its parts say in English of their own is Dutch too, and they work as one expects. */
export function DutchPage({ children }: { children: ReactNode }): ReactNode {
  const { i18n } = useTranslation()
  // Before the pickers, which are rendered after this.
  setPickerLocale(i18n.dateFNS)
  useHydratedMark()
  useEffect(() => translatePage(document.body), [])
  useEffect(() => markTabs(document.body), [])
  useEffect(() => splitOnComma(document.body), [])
  useEffect(() => keepTypedWord(document.body), [])
  return children
}
