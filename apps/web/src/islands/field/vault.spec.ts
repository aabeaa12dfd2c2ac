import { letterBox } from '../../field/letter-box';
import { lockValue, newLock, openLock, sealLetter, unlockValue } from './vault.mjs';

const secret = 'a secret of at least thirty-two characters';

describe('what waits on a phone', () => {
  it('is opened by the server, by nobody else, and under its own id only', async () => {
    const box = letterBox(secret);
    const sealed = Buffer.from(await sealLetter(box.publicKey, 'letter-1', { note: 'Ґанок і سلام' }));
    expect(box.open('letter-1', sealed)).toEqual({ note: 'Ґанок і سلام' });
    expect(letterBox(secret).open('letter-1', sealed)).toEqual({ note: 'Ґанок і سلام' });
    expect(box.open('letter-2', sealed)).toBeNull();
    expect(letterBox(`${secret}!`).open('letter-1', sealed)).toBeNull();
    for (const at of [0, 40, 70, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(box.open('letter-1', changed)).toBeNull();
    }
    expect(box.open('letter-1', Buffer.alloc(0))).toBeNull();
  });

  it('can be read with the PIN and not without', async () => {
    const { lock, key } = await newLock('271828');
    const locked = await lockValue(key, { firstName: 'Олена' });
    expect(Buffer.from(locked.bytes).toString()).not.toContain('firstName');
    const again = await openLock(lock, '271828');
    expect(again && (await unlockValue(again, locked))).toEqual({ firstName: 'Олена' });
    expect(await openLock(lock, '271829')).toBeNull();
    await expect(crypto.subtle.exportKey('raw', lock.deviceKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
