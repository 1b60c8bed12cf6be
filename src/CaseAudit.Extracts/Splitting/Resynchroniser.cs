namespace CaseAudit.Extracts;

/// <summary>Picks up the thread where JSON is broken: at the next case whose beginning can be made out.</summary>
internal static class Resynchroniser
{
    /// <summary>How far beyond what is already read the next case is looked for.</summary>
    public const int Further = 256 * 1024;

    /// <summary>Passes what is no record, up to the next case.</summary>
    /// <param name="window">The window, at what cannot stand there; afterwards at the next case.</param>
    /// <param name="input">The input.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="lost">Whether no further case was made out, so that the rest is lost.</param>
    public static RawRecord Pass(ByteWindow window, SplitInput input, string expected, out bool lost)
    {
        var line = window.Line;
        window.Reach(Math.Min(input.Limit, window.Ahead.Length + Further));
        var next = CaseStart.Find(window.Ahead, 0);
        lost = next < 0;
        if (lost) return input.Problem(new ItemError("", line, "The JSON is broken here; the rest of the input is lost.", expected));

        window.Advance(next);
        return input.Problem(new ItemError("", line, $"The JSON is broken here; reading went on with the case on line {window.Line}.", expected));
    }
}
