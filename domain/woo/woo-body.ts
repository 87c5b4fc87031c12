/** An organisation of the guide that takes requests under the Woo, as the register has it. */
export interface WooBody {
  slug: string
  name: string
  abbreviation: string | null
  wooRequest: string
}
