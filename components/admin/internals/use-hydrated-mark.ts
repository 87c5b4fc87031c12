'use client'

import { useEffect } from 'react'

import { useNav, useWindowInfo } from '@payloadcms/ui'

import './hydrated.css'

/**
 * Marks the page once it answers to what is pressed, and its menu stays where it is: Payload opens it with the first
 * render in the browser, and closes it with the next on windows of 1440 pixels and narrower.
 */
export function useHydratedMark(): void {
  const { hydrated, navOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const isSettled = hydrated && (breakpoints?.l === false || !navOpen)
  useEffect(() => {
    if (isSettled) document.documentElement.dataset.hydrated = ''
  }, [isSettled])
}
