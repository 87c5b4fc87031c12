/* This file follows Payload's template for an application folder, but for who calls which functions. */
import '@payloadcms/next/css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { requireStaff } from '@/collections/access/require-staff'
import { checkFunctionAnswer, rejectionOf } from '@/server/internals/function-answer'
import { checkFunctionArguments } from '@/server/internals/function-arguments'
import { isServerFunction } from '@/server/internals/server-functions'

import { fontVariables } from '../fonts'
import { importMap } from './admin/importMap.js'
import './custom.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  if (!isServerFunction(args.name)) throw new Error('The admin has no such function.')
  const payload = await getPayload({ config })
  await requireStaff({ payload, headers: await headers() })
  checkFunctionArguments({ ...args, config: payload.config })
  try {
    const answer = await handleServerFunctions({ ...args, config, importMap })
    checkFunctionAnswer(answer)
    return answer
  } catch (error) {
    throw rejectionOf(error) ?? error
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout
      config={config}
      htmlProps={{ className: fontVariables }}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  )
}
