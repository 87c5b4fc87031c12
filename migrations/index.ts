import * as migration_20261123_153836_initial from './20261123_153836_initial';
import * as migration_20261125_034602_add_pages from './20261125_034602_add_pages';
import * as migration_20261125_043000_add_search from './20261125_043000_add_search';
import * as migration_20261125_084500_add_directory_indexes from './20261125_084500_add_directory_indexes';
import * as migration_20261125_090147_add_synonyms from './20261125_090147_add_synonyms';
import * as migration_20261125_123000_count_topics from './20261125_123000_count_topics';
import * as migration_20261125_130823_trash_for_all from './20261125_130823_trash_for_all';
import * as migration_20261125_131614_add_history_and_reviews from './20261125_131614_add_history_and_reviews';
import * as migration_20261125_133716_add_planned_publications from './20261125_133716_add_planned_publications';
import * as migration_20261125_134500_add_edits from './20261125_134500_add_edits';
import * as migration_20261125_135223_trash_for_users from './20261125_135223_trash_for_users';
import * as migration_20261125_135229_own_log_in_limits from './20261125_135229_own_log_in_limits';
import * as migration_20261125_135625_add_tips from './20261125_135625_add_tips';
import * as migration_20261125_142051_add_merges from './20261125_142051_add_merges';
import * as migration_20261125_162041_add_keys from './20261125_162041_add_keys';
import * as migration_20261128_020000_add_revision from './20261128_020000_add_revision';
import * as migration_20261128_030900_add_near_indexes from './20261128_030900_add_near_indexes';
import * as migration_20261128_070000_add_rate_limits from './20261128_070000_add_rate_limits';
import * as migration_20261128_070100_add_shared_previews from './20261128_070100_add_shared_previews';
import * as migration_20261128_090000_keep_time_of_edit from './20261128_090000_keep_time_of_edit';
import * as migration_20261128_101000_add_public_views from './20261128_101000_add_public_views';
import * as migration_20261128_101336_drop_locks from './20261128_101336_drop_locks';
import * as migration_20261128_113000_add_presence from './20261128_113000_add_presence';
import * as migration_20261128_134020_drop_keys from './20261128_134020_drop_keys';
import * as migration_20261128_135500_rename_imports_said from './20261128_135500_rename_imports_said';

export const migrations = [
  {
    up: migration_20261123_153836_initial.up,
    down: migration_20261123_153836_initial.down,
    name: '20261123_153836_initial',
  },
  {
    up: migration_20261125_034602_add_pages.up,
    down: migration_20261125_034602_add_pages.down,
    name: '20261125_034602_add_pages',
  },
  {
    up: migration_20261125_043000_add_search.up,
    down: migration_20261125_043000_add_search.down,
    name: '20261125_043000_add_search',
  },
  {
    up: migration_20261125_084500_add_directory_indexes.up,
    down: migration_20261125_084500_add_directory_indexes.down,
    name: '20261125_084500_add_directory_indexes',
  },
  {
    up: migration_20261125_090147_add_synonyms.up,
    down: migration_20261125_090147_add_synonyms.down,
    name: '20261125_090147_add_synonyms',
  },
  {
    up: migration_20261125_123000_count_topics.up,
    down: migration_20261125_123000_count_topics.down,
    name: '20261125_123000_count_topics',
  },
  {
    up: migration_20261125_130823_trash_for_all.up,
    down: migration_20261125_130823_trash_for_all.down,
    name: '20261125_130823_trash_for_all',
  },
  {
    up: migration_20261125_131614_add_history_and_reviews.up,
    down: migration_20261125_131614_add_history_and_reviews.down,
    name: '20261125_131614_add_history_and_reviews',
  },
  {
    up: migration_20261125_133716_add_planned_publications.up,
    down: migration_20261125_133716_add_planned_publications.down,
    name: '20261125_133716_add_planned_publications',
  },
  {
    up: migration_20261125_134500_add_edits.up,
    down: migration_20261125_134500_add_edits.down,
    name: '20261125_134500_add_edits',
  },
  {
    up: migration_20261125_135223_trash_for_users.up,
    down: migration_20261125_135223_trash_for_users.down,
    name: '20261125_135223_trash_for_users',
  },
  {
    up: migration_20261125_135229_own_log_in_limits.up,
    down: migration_20261125_135229_own_log_in_limits.down,
    name: '20261125_135229_own_log_in_limits',
  },
  {
    up: migration_20261125_135625_add_tips.up,
    down: migration_20261125_135625_add_tips.down,
    name: '20261125_135625_add_tips',
  },
  {
    up: migration_20261125_142051_add_merges.up,
    down: migration_20261125_142051_add_merges.down,
    name: '20261125_142051_add_merges',
  },
  {
    up: migration_20261125_162041_add_keys.up,
    down: migration_20261125_162041_add_keys.down,
    name: '20261125_162041_add_keys',
  },
  {
    up: migration_20261128_020000_add_revision.up,
    down: migration_20261128_020000_add_revision.down,
    name: '20261128_020000_add_revision',
  },
  {
    up: migration_20261128_030900_add_near_indexes.up,
    down: migration_20261128_030900_add_near_indexes.down,
    name: '20261128_030900_add_near_indexes',
  },
  {
    up: migration_20261128_070000_add_rate_limits.up,
    down: migration_20261128_070000_add_rate_limits.down,
    name: '20261128_070000_add_rate_limits',
  },
  {
    up: migration_20261128_070100_add_shared_previews.up,
    down: migration_20261128_070100_add_shared_previews.down,
    name: '20261128_070100_add_shared_previews',
  },
  {
    up: migration_20261128_090000_keep_time_of_edit.up,
    down: migration_20261128_090000_keep_time_of_edit.down,
    name: '20261128_090000_keep_time_of_edit',
  },
  {
    up: migration_20261128_101000_add_public_views.up,
    down: migration_20261128_101000_add_public_views.down,
    name: '20261128_101000_add_public_views',
  },
  {
    up: migration_20261128_101336_drop_locks.up,
    down: migration_20261128_101336_drop_locks.down,
    name: '20261128_101336_drop_locks',
  },
  {
    up: migration_20261128_113000_add_presence.up,
    down: migration_20261128_113000_add_presence.down,
    name: '20261128_113000_add_presence',
  },
  {
    up: migration_20261128_134020_drop_keys.up,
    down: migration_20261128_134020_drop_keys.down,
    name: '20261128_134020_drop_keys'
  },
  {
    up: migration_20261128_135500_rename_imports_said.up,
    down: migration_20261128_135500_rename_imports_said.down,
    name: '20261128_135500_rename_imports_said'
  },
];
