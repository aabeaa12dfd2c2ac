import { type HardRule, excluded, ok } from '../finding';

export const enoughRooms: HardRule = {
  code: 'enough-rooms',
  setBy: 'household',
  judge({ roomsMin: needed }, { rooms: has }) {
    if (needed === null) return ok('no-wish-for-rooms', { has });
    return has >= needed ? ok('rooms-enough', { has, needed }) : excluded('rooms-too-few', { has, needed });
  },
};
