import * as migration_20261123_153836_initial from './20261123_153836_initial';

export const migrations = [
  {
    up: migration_20261123_153836_initial.up,
    down: migration_20261123_153836_initial.down,
    name: '20261123_153836_initial'
  },
];
