/** For the `admin` of a name or a title: says what is there already with nearly that, or with the same link. */
export const warnsAlike = {
  components: { afterInput: ['/components/admin/similar/similar-warning.client#SimilarWarning'] },
}
