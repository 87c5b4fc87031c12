import type { ReactNode } from 'react'

import styles from './brand.module.css'

/** The way to the dashboard, above every screen. */
export function Icon(): ReactNode {
  return <span className={styles.icon}>G</span>
}
