namespace CaseAudit.Extracts;

/// <summary>Passes what stands between the items of a list or an object.</summary>
/// <param name="close">The bracket that closes it.</param>
internal struct Separators(char close)
{
    private int _least;
    private int _most;

    /// <summary>The next item may stand with or without a comma before it: reading has just picked up the thread.</summary>
    public void Resume() => (_least, _most) = (0, 1);

    /// <summary>Passes white space and commas.</summary>
    /// <param name="window">The window; afterwards at the item, or after the closing bracket.</param>
    /// <param name="fault">A comma that is missing or too many.</param>
    public Step Next(ByteWindow window, out ItemError? fault)
    {
        fault = null;
        var commas = 0;
        var line = window.Line;
        while (true)
        {
            var next = window.NextByte();
            if (next < 0) return Step.Ended;

            if (next == ',')
            {
                commas++;
                line = window.Line;
                window.Advance(1);
            }
            else if (next == close)
            {
                window.Advance(1);
                if (commas > 0) fault = new ItemError("", line, $"The comma before the closing \"{close}\" must go.", $"\"{close}\"", "\",\"");
                return Step.Closed;
            }
            else
            {
                if (commas < _least || commas > _most)
                {
                    fault = commas < _least
                        ? new ItemError("", window.Line, "A comma is missing before this.", "\",\"")
                        : new ItemError("", line, "There is a comma too many here.", "a comma between two items only", "\",\"");
                }

                (_least, _most) = (1, 1);
                return Step.Item;
            }
        }
    }
}
