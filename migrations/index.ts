import * as migration_20261128_140157_initial from './20261128_140157_initial';
import * as migration_20261128_140200_outside_payload from './20261128_140200_outside_payload';
import * as migration_20261128_150000_add_dutch_order from './20261128_150000_add_dutch_order';
import * as migration_20261128_153811_add_changed_entries from './20261128_153811_add_changed_entries';
import * as migration_20261128_162712_add_question_lead from './20261128_162712_add_question_lead';
import * as migration_20261128_175246_add_source_language from './20261128_175246_add_source_language';
import * as migration_20261128_180300_add_distinct_records from './20261128_180300_add_distinct_records';
import * as migration_20261128_181500_add_missed_words from './20261128_181500_add_missed_words';
import * as migration_20261128_181711_add_question_relations from './20261128_181711_add_question_relations';
import * as migration_20261128_185329_add_organisation_end from './20261128_185329_add_organisation_end';
import * as migration_20261128_213500_add_register from './20261128_213500_add_register';
import * as migration_20261128_214204_add_tie_changes from './20261128_214204_add_tie_changes';
import * as migration_20261128_214406_add_organisation_register_fields from './20261128_214406_add_organisation_register_fields';
import * as migration_20261128_214500_add_facts_to_entries from './20261128_214500_add_facts_to_entries';
import * as migration_20261129_005000_ignore_each_value from './20261129_005000_ignore_each_value';
import * as migration_20261129_010000_add_link_checks from './20261129_010000_add_link_checks';
import * as migration_20261129_011500_add_version_savers from './20261129_011500_add_version_savers';
import * as migration_20261129_011931_add_picture_uploader from './20261129_011931_add_picture_uploader';
import * as migration_20261129_013113_add_unreachable_changes from './20261129_013113_add_unreachable_changes';
import * as migration_20261129_024500_add_archive_queue from './20261129_024500_add_archive_queue';
import * as migration_20261129_024927_add_link_report_wish from './20261129_024927_add_link_report_wish';
import * as migration_20261129_030000_add_link_report from './20261129_030000_add_link_report';
import * as migration_20261129_040000_add_link_replacements from './20261129_040000_add_link_replacements';
import * as migration_20261129_040000_add_record_keys from './20261129_040000_add_record_keys';
import * as migration_20261129_043500_add_link_saves from './20261129_043500_add_link_saves';
import * as migration_20261129_095000_read_documents_anew from './20261129_095000_read_documents_anew';
import * as migration_20261129_132100_read_other_authors_anew from './20261129_132100_read_other_authors_anew';
import * as migration_20261129_182500_read_word_documents_anew from './20261129_182500_read_word_documents_anew';
import * as migration_20261129_201500_add_typed_addresses from './20261129_201500_add_typed_addresses';
import * as migration_20261129_203700_read_more_habits_anew from './20261129_203700_read_more_habits_anew';
import * as migration_20261130_004700_read_documents_of_more_authors_anew from './20261130_004700_read_documents_of_more_authors_anew';

export const migrations = [
  {
    up: migration_20261128_140157_initial.up,
    down: migration_20261128_140157_initial.down,
    name: '20261128_140157_initial',
  },
  {
    up: migration_20261128_140200_outside_payload.up,
    down: migration_20261128_140200_outside_payload.down,
    name: '20261128_140200_outside_payload',
  },
  {
    up: migration_20261128_150000_add_dutch_order.up,
    down: migration_20261128_150000_add_dutch_order.down,
    name: '20261128_150000_add_dutch_order',
  },
  {
    up: migration_20261128_153811_add_changed_entries.up,
    down: migration_20261128_153811_add_changed_entries.down,
    name: '20261128_153811_add_changed_entries',
  },
  {
    up: migration_20261128_162712_add_question_lead.up,
    down: migration_20261128_162712_add_question_lead.down,
    name: '20261128_162712_add_question_lead',
  },
  {
    up: migration_20261128_175246_add_source_language.up,
    down: migration_20261128_175246_add_source_language.down,
    name: '20261128_175246_add_source_language',
  },
  {
    up: migration_20261128_180300_add_distinct_records.up,
    down: migration_20261128_180300_add_distinct_records.down,
    name: '20261128_180300_add_distinct_records',
  },
  {
    up: migration_20261128_181500_add_missed_words.up,
    down: migration_20261128_181500_add_missed_words.down,
    name: '20261128_181500_add_missed_words',
  },
  {
    up: migration_20261128_181711_add_question_relations.up,
    down: migration_20261128_181711_add_question_relations.down,
    name: '20261128_181711_add_question_relations',
  },
  {
    up: migration_20261128_185329_add_organisation_end.up,
    down: migration_20261128_185329_add_organisation_end.down,
    name: '20261128_185329_add_organisation_end',
  },
  {
    up: migration_20261128_213500_add_register.up,
    down: migration_20261128_213500_add_register.down,
    name: '20261128_213500_add_register',
  },
  {
    up: migration_20261128_214204_add_tie_changes.up,
    down: migration_20261128_214204_add_tie_changes.down,
    name: '20261128_214204_add_tie_changes',
  },
  {
    up: migration_20261128_214406_add_organisation_register_fields.up,
    down: migration_20261128_214406_add_organisation_register_fields.down,
    name: '20261128_214406_add_organisation_register_fields',
  },
  {
    up: migration_20261128_214500_add_facts_to_entries.up,
    down: migration_20261128_214500_add_facts_to_entries.down,
    name: '20261128_214500_add_facts_to_entries',
  },
  {
    up: migration_20261129_005000_ignore_each_value.up,
    down: migration_20261129_005000_ignore_each_value.down,
    name: '20261129_005000_ignore_each_value',
  },
  {
    up: migration_20261129_010000_add_link_checks.up,
    down: migration_20261129_010000_add_link_checks.down,
    name: '20261129_010000_add_link_checks',
  },
  {
    up: migration_20261129_011500_add_version_savers.up,
    down: migration_20261129_011500_add_version_savers.down,
    name: '20261129_011500_add_version_savers',
  },
  {
    up: migration_20261129_011931_add_picture_uploader.up,
    down: migration_20261129_011931_add_picture_uploader.down,
    name: '20261129_011931_add_picture_uploader',
  },
  {
    up: migration_20261129_013113_add_unreachable_changes.up,
    down: migration_20261129_013113_add_unreachable_changes.down,
    name: '20261129_013113_add_unreachable_changes',
  },
  {
    up: migration_20261129_024500_add_archive_queue.up,
    down: migration_20261129_024500_add_archive_queue.down,
    name: '20261129_024500_add_archive_queue',
  },
  {
    up: migration_20261129_024927_add_link_report_wish.up,
    down: migration_20261129_024927_add_link_report_wish.down,
    name: '20261129_024927_add_link_report_wish',
  },
  {
    up: migration_20261129_030000_add_link_report.up,
    down: migration_20261129_030000_add_link_report.down,
    name: '20261129_030000_add_link_report',
  },
  {
    up: migration_20261129_040000_add_link_replacements.up,
    down: migration_20261129_040000_add_link_replacements.down,
    name: '20261129_040000_add_link_replacements',
  },
  {
    up: migration_20261129_040000_add_record_keys.up,
    down: migration_20261129_040000_add_record_keys.down,
    name: '20261129_040000_add_record_keys',
  },
  {
    up: migration_20261129_043500_add_link_saves.up,
    down: migration_20261129_043500_add_link_saves.down,
    name: '20261129_043500_add_link_saves',
  },
  {
    up: migration_20261129_095000_read_documents_anew.up,
    down: migration_20261129_095000_read_documents_anew.down,
    name: '20261129_095000_read_documents_anew',
  },
  {
    up: migration_20261129_132100_read_other_authors_anew.up,
    down: migration_20261129_132100_read_other_authors_anew.down,
    name: '20261129_132100_read_other_authors_anew',
  },
  {
    up: migration_20261129_182500_read_word_documents_anew.up,
    down: migration_20261129_182500_read_word_documents_anew.down,
    name: '20261129_182500_read_word_documents_anew',
  },
  {
    up: migration_20261129_201500_add_typed_addresses.up,
    down: migration_20261129_201500_add_typed_addresses.down,
    name: '20261129_201500_add_typed_addresses',
  },
  {
    up: migration_20261129_203700_read_more_habits_anew.up,
    down: migration_20261129_203700_read_more_habits_anew.down,
    name: '20261129_203700_read_more_habits_anew',
  },
  {
    up: migration_20261130_004700_read_documents_of_more_authors_anew.up,
    down: migration_20261130_004700_read_documents_of_more_authors_anew.down,
    name: '20261130_004700_read_documents_of_more_authors_anew'
  },
];
