'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'
import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'

/** The way to the import, in the admin's navigation, for who may go there. */
export function ImportLink(): ReactNode {
  const { user } = useAuth<{ role: StaffRole }>()
  const isHere = usePathname() === paths.importScreen
  if (!decidesWhatIsPublic(user?.role)) return null
  return (
    <NavGroup label="Documenten">
      <Link
        className="nav__link"
        href={paths.importScreen}
        aria-current={isHere ? 'page' : undefined}
        prefetch={false}
      >
        {isHere && <span className="nav__link-indicator" />}
        <span className="nav__link-label">Importeren</span>
      </Link>
    </NavGroup>
  )
}
