/**
 * What can be read on this phone is locked twice: by a key of the device that no script can take out, and by a key made
 * from the PIN. Letters to the server are sealed for it alone.
 */

const ITERATIONS = 600_000;
const LETTER_PURPOSE = 'bleibe-field-letter-1';
const AES = 'AES-GCM';

export interface Lock {
  deviceKey: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  outer: Locked;
  inner: Uint8Array<ArrayBuffer>;
}
export interface Locked {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function pinKey(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  return crypto.subtle.deriveKey(how, material, { name: AES, length: 256 }, false, ['encrypt', 'decrypt']);
}

const dataKey = (raw: BufferSource) => crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);

export async function newLock(pin: string): Promise<{ lock: Lock; key: CryptoKey }> {
  const raw = random(32);
  const [salt, inner] = [random(16), random(12)];
  const deviceKey = await crypto.subtle.generateKey({ name: AES, length: 256 }, false, ['encrypt', 'decrypt']);
  const byPin = await crypto.subtle.encrypt({ name: AES, iv: inner }, await pinKey(pin, salt), raw);
  return { lock: { deviceKey, salt, inner, outer: await lockBytes(deviceKey, byPin) }, key: await dataKey(raw) };
}

/** @returns null for a wrong PIN */
export async function openLock({ deviceKey, salt, inner, outer }: Lock, pin: string): Promise<CryptoKey | null> {
  try {
    const byPin = await crypto.subtle.decrypt({ name: AES, iv: outer.nonce }, deviceKey, outer.bytes);
    return await dataKey(await crypto.subtle.decrypt({ name: AES, iv: inner }, await pinKey(pin, salt), byPin));
  } catch {
    return null;
  }
}

async function lockBytes(key: CryptoKey, bytes: BufferSource): Promise<Locked> {
  const nonce = random(12);
  return { nonce, bytes: await crypto.subtle.encrypt({ name: AES, iv: nonce }, key, bytes) };
}

export const lockValue = (key: CryptoKey, value: unknown): Promise<Locked> =>
  lockBytes(key, utf8(JSON.stringify(value)));

export async function unlockValue<Value>(key: CryptoKey, { nonce, bytes }: Locked): Promise<Value> {
  const open = await crypto.subtle.decrypt({ name: AES, iv: nonce }, key, bytes);
  return JSON.parse(new TextDecoder().decode(open)) as Value;
}

/** As `field/letter-box.ts` opens it. @param boxKey point on P-256, base64 */
export async function sealLetter(boxKey: string, id: string, letter: object): Promise<Uint8Array<ArrayBuffer>> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const point = Uint8Array.from(atob(boxKey), (one) => one.charCodeAt(0));
  const server = await crypto.subtle.importKey('raw', point, curve, false, []);
  const fresh = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', fresh.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: server }, fresh.privateKey, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: own, info: utf8(LETTER_PURPOSE) };
  const key = await crypto.subtle.deriveKey(how, material, { name: AES, length: 256 }, false, ['encrypt']);
  const nonce = random(12);
  const body = await crypto.subtle.encrypt(
    { name: AES, iv: nonce, additionalData: utf8(id) },
    key,
    utf8(JSON.stringify(letter)),
  );
  const sealed = new Uint8Array(own.length + nonce.length + body.byteLength);
  sealed.set(own);
  sealed.set(nonce, own.length);
  sealed.set(new Uint8Array(body), own.length + nonce.length);
  return sealed;
}
