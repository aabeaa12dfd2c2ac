module.exports = async () => {
  await globalThis.bleibeTestServices?.stop();
};
