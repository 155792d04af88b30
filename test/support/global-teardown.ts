/** After all tests: what they shared goes. */
export default function tearDown(): void {
  (globalThis as { removeSharedFolder?: () => void }).removeSharedFolder?.();
}
