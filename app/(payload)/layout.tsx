/* This file follows Payload's template for an application folder, but for the names of functions that it lets through. */
import '@payloadcms/next/css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { isServerFunction } from '@/server/http/server-functions'

import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  if (!isServerFunction(args.name)) throw new Error('The admin has no such function.')
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: undefined })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
