import './internals/control-bar.css'

/** The bar above a form, which breaks where it is too long. */
export function ControlBar(): null {
  return null
}
