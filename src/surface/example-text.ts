/**
 * A short article of our own, in which each kind of source occurs once and some claims have a status. It is English, as is
 * all that is analysed; blocks are separated by an empty line.
 */
export const EXAMPLE_TEXT = `Lantern ferry halted after fault

The Lantern ferry lost power in the bay on Tuesday evening, harbour master Lena Brandt said. A member of the crew told the Orsey Herald that the engine had failed twice this month. That has not been independently verified.

The operator ignored a warning in March, Brandt said. The company denied that it had ignored a warning.

The inspection report says that two valves were worn. We’re told a second ship could take over by Friday. The ferry carries 900 people a day.`;
