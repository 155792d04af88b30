/** Errors that the platform's services throw at a script, and the end of a run that nothing can catch. */

/** What a script sees as `e.name === 'Exception'`, with the service's own message. */
export class ScriptException extends Error {
  override readonly name = 'Exception';
}

/** The script asked for something that the platform has and this runtime lacks. */
export class NotImplemented extends Error {
  override readonly name = 'Error';
  /** @param member full name, such as Range.setFoo */
  constructor(member: string) {
    super(`not implemented: ${member}`);
  }
}

/** The run is over: time limit or a fault asked for. The script may catch it but no later service call answers. */
export class RunKilled extends Error {
  override readonly name = 'RunKilled';
}
