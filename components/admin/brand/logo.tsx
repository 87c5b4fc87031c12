import type { ReactNode } from 'react'

import styles from './brand.module.css'

/** Whose log-in this is. */
export function Logo(): ReactNode {
  return <span className={styles.logo}>Gids</span>
}
