import { PlanCell as PlanCell_c3d4795128546022c9a1b76154d57cce } from '../../../components/admin/plans/plan-cell'
import { CharactersLeft as CharactersLeft_c3327a45aad5efbab8edd600f9a11ea9 } from '../../../components/admin/characters-left.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RemoveBegunLinks as RemoveBegunLinks_23942b3b37d05d353de243dfecd2dfc5 } from '../../../components/admin/internals/remove-begun-links.client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFromWord as PasteFromWord_088577d8d3a9e6431474befe42bd5676 } from '../../../components/admin/paste/paste-from-word.client'
import { RelationField as RelationField_bac611a52b71cae323a54b76dd5dced3 } from '../../../components/admin/relations/relation-field.client'
import { RowLabel as RowLabel_e9a10f534c488c611905342331a15053 } from '../../../components/admin/rows/row-label.client'
import { StatusCell as StatusCell_0efd78520ef620e01f29c0ea2bd5f5cd } from '../../../components/admin/publication/status-cell'
import { ListLandmark as ListLandmark_b0fccf8df150d17d09f95975eb46be9d } from '../../../components/admin/list-landmark.client'
import { PublishSelection as PublishSelection_594ccc61540f189afa165e0439202941 } from '../../../components/admin/publication/publish-selection.client'
import { SetField as SetField_1e435f6713680ed83d0c83d1811085e2 } from '../../../components/admin/selection/set-field'
import { WindowTitle as WindowTitle_a188b794bb05ac173107108ee9fd570c } from '../../../components/admin/documents/window-title.client'
import { OpenForm as OpenForm_967f49d869fd1351b9528709dc237a8f } from '../../../components/admin/saving/open-form.client'
import { Saving as Saving_665fe1d3f1370c28181b0feeed76e51e } from '../../../components/admin/saving/saving.client'
import { Removals as Removals_f7093cba3828d1506d9210812ea7a88c } from '../../../components/admin/removals/removals.client'
import { Presence as Presence_efb56b1f9d7ca35b0f4a163958066245 } from '../../../components/admin/presence/presence.client'
import { ReviewPanel as ReviewPanel_870ad8ae97d2fb05573a65cf13b10f5b } from '../../../components/admin/review/review-panel.client'
import { PlanPanel as PlanPanel_c9524840dc617ad0397728f27ef941bf } from '../../../components/admin/plans/plan-panel'
import { EarlierVersions as EarlierVersions_92f895a897bb34a56f3046a959b882dd } from '../../../components/admin/versions/earlier-versions.client'
import { SharePreview as SharePreview_63742c55eec6b91e5cd36f07880e1973 } from '../../../components/admin/preview/share-preview.client'
import { SharedPreviews as SharedPreviews_9306313e19f055383a9bc341c10bccdb } from '../../../components/admin/preview/shared-previews.client'
import { DownloadMarkdown as DownloadMarkdown_f02d85df33edba838b2a3f7c6a8dacf0 } from '../../../components/admin/download-markdown.client'
import { PublishTopic as PublishTopic_dcbdcccefc81dcdedb39274bde98a638 } from '../../../components/admin/publication/publish-topic.client'
import { DocumentStatus as DocumentStatus_f3c4cac1a02ca750f29f0ff1ee6d0f90 } from '../../../components/admin/publication/document-status.client'
import { VersionsList as VersionsList_e3e2709be107f3348fe180083d9db237 } from '../../../components/admin/versions/versions-list.client'
import { Suggestions as Suggestions_3b922a962f69ca56b5e5247f6b62e8a1 } from '../../../components/admin/questions/suggestions.client'
import { MoveQuestion as MoveQuestion_e781753753f64d38e6ac93a7b4c80691 } from '../../../components/admin/questions/move-question.client'
import { PasteQuestions as PasteQuestions_cb0f506411a3d2584ef1ab1ee80c3928 } from '../../../components/admin/questions/paste-questions.client'
import { PublishSubtopic as PublishSubtopic_34f8486f739a98fcd3a5fa47715908a9 } from '../../../components/admin/publication/publish-subtopic.client'
import { SimilarWarning as SimilarWarning_f86720a3c329ac34a7d9b36b5013e527 } from '../../../components/admin/similar/similar-warning.client'
import { RegisterField as RegisterField_ebc895baf7984a84704b32da8a23b5ca } from '../../../components/admin/register/register-field'
import { SavedPageField as SavedPageField_95446098f7692a303454950e9e7b44b6 } from '../../../components/admin/links/saved-page-field'
import { MergeWith as MergeWith_6bb15d840c222fe7e035aa6b751f4102 } from '../../../components/admin/merge/merge-with.client'
import { PublishDocument as PublishDocument_ea8ea4dccfb3b7b5e8ca5350c3cb78ef } from '../../../components/admin/publication/publish-document.client'
import { PageProposalField as PageProposalField_2930e74f7213e38a8a0832b9476f282d } from '../../../components/admin/sources/page-proposal.client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CurrentPassword as CurrentPassword_bd0040407d6d71852d30f56ff2b27b20 } from '../../../components/admin/people/current-password.client'
import { InvitePerson as InvitePerson_2f5aeb028217f4f8fa11ac4a537c2fc7 } from '../../../components/admin/people/invite-person.client'
import { InviteAgain as InviteAgain_fbe26616ca3cfee921eaadb57dff5f7c } from '../../../components/admin/people/invite-again.client'
import { DocumentTitle as DocumentTitle_dbec800b9f21e987f188c9a6d540fc54 } from '../../../components/admin/documents/document-title.client'
import { KindCell as KindCell_ffcb29697429fce1bb839ef8cb4c62ee } from '../../../components/admin/documents/document-fields'
import { KindField as KindField_ffcb29697429fce1bb839ef8cb4c62ee } from '../../../components/admin/documents/document-fields'
import { DocumentField as DocumentField_ffcb29697429fce1bb839ef8cb4c62ee } from '../../../components/admin/documents/document-fields'
import { MomentField as MomentField_393348ec9fc824002cfb7b950a1ec3e7 } from '../../../components/admin/moment-field.client'
import { AddressField as AddressField_ffcb29697429fce1bb839ef8cb4c62ee } from '../../../components/admin/documents/document-fields'
import { TipPanel as TipPanel_cae6fa9fd15223f26531070ef82245e0 } from '../../../components/admin/tips/tip-panel.client'
import { ImportProblems as ImportProblems_9e264b69cba122b2a155aa2d8a688bb2 } from '../../../components/admin/import/import-report'
import { ImportedDocument as ImportedDocument_9e264b69cba122b2a155aa2d8a688bb2 } from '../../../components/admin/import/import-report'
import { MergeReport as MergeReport_21b768df38ac96c7ec8fd2eb3d62c824 } from '../../../components/admin/merge/merge-report'
import { UndoMerge as UndoMerge_73c8de2d858dae8597726ab2e8ba8319 } from '../../../components/admin/merge/undo-merge.client'
import { ControlBar as ControlBar_606915b208e82e9833252f7d56805f73 } from '../../../components/admin/control-bar'
import { VersionsNote as VersionsNote_7dd26152e3274972de5669612db1c5a7 } from '../../../components/admin/versions/versions-note.client'
import { ListActions as ListActions_4185353d242c92d1c4d8ac96d6eced3d } from '../../../components/admin/list-actions.client'
import { Icon as Icon_353a53dbdad2f97cd0b6c80118e9eb35 } from '../../../components/admin/brand/icon'
import { Logo as Logo_0600b3afb5abc350950b250c0f229bd1 } from '../../../components/admin/brand/logo'
import { MenuLinks as MenuLinks_4d5c9ac5c950f82a24078822e2b3f428 } from '../../../components/admin/menu-links'
import { OpenMenu as OpenMenu_fd43c327291a9eff718968ee4d565312 } from '../../../components/admin/internals/open-menu.client'
import { AmsterdamClock as AmsterdamClock_90e3241bb4dbf0ad7e015f3a6cb5fe1a } from '../../../components/admin/amsterdam-clock.client'
import { DutchPage as DutchPage_17c5290ef630faa2e5e2ac9e3f474ff9 } from '../../../components/admin/dutch-page.client'
import { SavingProvider as SavingProvider_69076d33babf1ea5c486cb9a8a4b0dde } from '../../../components/admin/saving/saving-provider.client'
import { DashboardView as DashboardView_30ab6a8fe8b58dbb3d774c6a70c4dfd0 } from '../../../components/admin/dashboard/dashboard-view'
import { ImportView as ImportView_51dc79c4dd03b5969cb89a6f10b5c54b } from '../../../components/admin/import/import-view'
import { DuplicatesView as DuplicatesView_fd288083cf3b85ea8cff0af8aaaa8e06 } from '../../../components/admin/similar/duplicates-view'
import { ReplaceLinksView as ReplaceLinksView_30e9fb4688015be1c3e9171184c3c5a5 } from '../../../components/admin/link-replacements/replace-links-view'
import { ManualView as ManualView_87cf067ffb29a48e87768e6f70b0c086 } from '../../../components/admin/manual/manual-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/plans/plan-cell#PlanCell": PlanCell_c3d4795128546022c9a1b76154d57cce,
  "/components/admin/characters-left.client#CharactersLeft": CharactersLeft_c3327a45aad5efbab8edd600f9a11ea9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/internals/remove-begun-links.client#RemoveBegunLinks": RemoveBegunLinks_23942b3b37d05d353de243dfecd2dfc5,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/paste/paste-from-word.client#PasteFromWord": PasteFromWord_088577d8d3a9e6431474befe42bd5676,
  "/components/admin/relations/relation-field.client#RelationField": RelationField_bac611a52b71cae323a54b76dd5dced3,
  "/components/admin/rows/row-label.client#RowLabel": RowLabel_e9a10f534c488c611905342331a15053,
  "/components/admin/publication/status-cell#StatusCell": StatusCell_0efd78520ef620e01f29c0ea2bd5f5cd,
  "/components/admin/list-landmark.client#ListLandmark": ListLandmark_b0fccf8df150d17d09f95975eb46be9d,
  "/components/admin/publication/publish-selection.client#PublishSelection": PublishSelection_594ccc61540f189afa165e0439202941,
  "/components/admin/selection/set-field#SetField": SetField_1e435f6713680ed83d0c83d1811085e2,
  "/components/admin/documents/window-title.client#WindowTitle": WindowTitle_a188b794bb05ac173107108ee9fd570c,
  "/components/admin/saving/open-form.client#OpenForm": OpenForm_967f49d869fd1351b9528709dc237a8f,
  "/components/admin/saving/saving.client#Saving": Saving_665fe1d3f1370c28181b0feeed76e51e,
  "/components/admin/removals/removals.client#Removals": Removals_f7093cba3828d1506d9210812ea7a88c,
  "/components/admin/presence/presence.client#Presence": Presence_efb56b1f9d7ca35b0f4a163958066245,
  "/components/admin/review/review-panel.client#ReviewPanel": ReviewPanel_870ad8ae97d2fb05573a65cf13b10f5b,
  "/components/admin/plans/plan-panel#PlanPanel": PlanPanel_c9524840dc617ad0397728f27ef941bf,
  "/components/admin/versions/earlier-versions.client#EarlierVersions": EarlierVersions_92f895a897bb34a56f3046a959b882dd,
  "/components/admin/preview/share-preview.client#SharePreview": SharePreview_63742c55eec6b91e5cd36f07880e1973,
  "/components/admin/preview/shared-previews.client#SharedPreviews": SharedPreviews_9306313e19f055383a9bc341c10bccdb,
  "/components/admin/download-markdown.client#DownloadMarkdown": DownloadMarkdown_f02d85df33edba838b2a3f7c6a8dacf0,
  "/components/admin/publication/publish-topic.client#PublishTopic": PublishTopic_dcbdcccefc81dcdedb39274bde98a638,
  "/components/admin/publication/document-status.client#DocumentStatus": DocumentStatus_f3c4cac1a02ca750f29f0ff1ee6d0f90,
  "/components/admin/versions/versions-list.client#VersionsList": VersionsList_e3e2709be107f3348fe180083d9db237,
  "/components/admin/questions/suggestions.client#Suggestions": Suggestions_3b922a962f69ca56b5e5247f6b62e8a1,
  "/components/admin/questions/move-question.client#MoveQuestion": MoveQuestion_e781753753f64d38e6ac93a7b4c80691,
  "/components/admin/questions/paste-questions.client#PasteQuestions": PasteQuestions_cb0f506411a3d2584ef1ab1ee80c3928,
  "/components/admin/publication/publish-subtopic.client#PublishSubtopic": PublishSubtopic_34f8486f739a98fcd3a5fa47715908a9,
  "/components/admin/similar/similar-warning.client#SimilarWarning": SimilarWarning_f86720a3c329ac34a7d9b36b5013e527,
  "/components/admin/register/register-field#RegisterField": RegisterField_ebc895baf7984a84704b32da8a23b5ca,
  "/components/admin/links/saved-page-field#SavedPageField": SavedPageField_95446098f7692a303454950e9e7b44b6,
  "/components/admin/merge/merge-with.client#MergeWith": MergeWith_6bb15d840c222fe7e035aa6b751f4102,
  "/components/admin/publication/publish-document.client#PublishDocument": PublishDocument_ea8ea4dccfb3b7b5e8ca5350c3cb78ef,
  "/components/admin/sources/page-proposal.client#PageProposalField": PageProposalField_2930e74f7213e38a8a0832b9476f282d,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/people/current-password.client#CurrentPassword": CurrentPassword_bd0040407d6d71852d30f56ff2b27b20,
  "/components/admin/people/invite-person.client#InvitePerson": InvitePerson_2f5aeb028217f4f8fa11ac4a537c2fc7,
  "/components/admin/people/invite-again.client#InviteAgain": InviteAgain_fbe26616ca3cfee921eaadb57dff5f7c,
  "/components/admin/documents/document-title.client#DocumentTitle": DocumentTitle_dbec800b9f21e987f188c9a6d540fc54,
  "/components/admin/documents/document-fields#KindCell": KindCell_ffcb29697429fce1bb839ef8cb4c62ee,
  "/components/admin/documents/document-fields#KindField": KindField_ffcb29697429fce1bb839ef8cb4c62ee,
  "/components/admin/documents/document-fields#DocumentField": DocumentField_ffcb29697429fce1bb839ef8cb4c62ee,
  "/components/admin/moment-field.client#MomentField": MomentField_393348ec9fc824002cfb7b950a1ec3e7,
  "/components/admin/documents/document-fields#AddressField": AddressField_ffcb29697429fce1bb839ef8cb4c62ee,
  "/components/admin/tips/tip-panel.client#TipPanel": TipPanel_cae6fa9fd15223f26531070ef82245e0,
  "/components/admin/import/import-report#ImportProblems": ImportProblems_9e264b69cba122b2a155aa2d8a688bb2,
  "/components/admin/import/import-report#ImportedDocument": ImportedDocument_9e264b69cba122b2a155aa2d8a688bb2,
  "/components/admin/merge/merge-report#MergeReport": MergeReport_21b768df38ac96c7ec8fd2eb3d62c824,
  "/components/admin/merge/undo-merge.client#UndoMerge": UndoMerge_73c8de2d858dae8597726ab2e8ba8319,
  "/components/admin/control-bar#ControlBar": ControlBar_606915b208e82e9833252f7d56805f73,
  "/components/admin/versions/versions-note.client#VersionsNote": VersionsNote_7dd26152e3274972de5669612db1c5a7,
  "/components/admin/list-actions.client#ListActions": ListActions_4185353d242c92d1c4d8ac96d6eced3d,
  "/components/admin/brand/icon#Icon": Icon_353a53dbdad2f97cd0b6c80118e9eb35,
  "/components/admin/brand/logo#Logo": Logo_0600b3afb5abc350950b250c0f229bd1,
  "/components/admin/menu-links#MenuLinks": MenuLinks_4d5c9ac5c950f82a24078822e2b3f428,
  "/components/admin/internals/open-menu.client#OpenMenu": OpenMenu_fd43c327291a9eff718968ee4d565312,
  "/components/admin/amsterdam-clock.client#AmsterdamClock": AmsterdamClock_90e3241bb4dbf0ad7e015f3a6cb5fe1a,
  "/components/admin/dutch-page.client#DutchPage": DutchPage_17c5290ef630faa2e5e2ac9e3f474ff9,
  "/components/admin/saving/saving-provider.client#SavingProvider": SavingProvider_69076d33babf1ea5c486cb9a8a4b0dde,
  "/components/admin/dashboard/dashboard-view#DashboardView": DashboardView_30ab6a8fe8b58dbb3d774c6a70c4dfd0,
  "/components/admin/import/import-view#ImportView": ImportView_51dc79c4dd03b5969cb89a6f10b5c54b,
  "/components/admin/similar/duplicates-view#DuplicatesView": DuplicatesView_fd288083cf3b85ea8cff0af8aaaa8e06,
  "/components/admin/link-replacements/replace-links-view#ReplaceLinksView": ReplaceLinksView_30e9fb4688015be1c3e9171184c3c5a5,
  "/components/admin/manual/manual-view#ManualView": ManualView_87cf067ffb29a48e87768e6f70b0c086,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
