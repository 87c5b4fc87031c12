'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { useNav, useWindowInfo } from '@payloadcms/ui'

/**
 * Opens the menu on the dashboard where there is room beside it, unless somebody keeps it closed. Payload closes it on
 * every window of 1440 pixels and narrower, in an effect that runs after those of what it holds.
 */
export function OpenMenu({ viewType }: { viewType?: string }): ReactNode {
  const { navOpen, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const [isWanted] = useState(navOpen)
  const opens = viewType === 'dashboard' && isWanted && breakpoints?.l === true && !breakpoints.m
  useEffect(() => {
    if (!opens) return
    const timer = setTimeout(() => setNavOpen(true))
    return () => clearTimeout(timer)
  }, [opens, setNavOpen])
  return null
}
