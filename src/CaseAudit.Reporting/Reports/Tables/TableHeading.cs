namespace CaseAudit.Reporting;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters, where the format has widths.</param>
internal sealed record TableHeading(string Heading, int Width)
{
    /// <summary>Whether days stand in it, or are to be filled in.</summary>
    public bool IsDay { get; init; }

    /// <summary>What may be filled in, where the reader is to choose; else empty.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
