import * as migration_20261128_140157_initial from './20261128_140157_initial';
import * as migration_20261128_140200_outside_payload from './20261128_140200_outside_payload';

export const migrations = [
  {
    up: migration_20261128_140157_initial.up,
    down: migration_20261128_140157_initial.down,
    name: '20261128_140157_initial',
  },
  {
    up: migration_20261128_140200_outside_payload.up,
    down: migration_20261128_140200_outside_payload.down,
    name: '20261128_140200_outside_payload'
  },
];
