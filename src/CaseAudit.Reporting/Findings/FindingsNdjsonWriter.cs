using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes one case a line; what was rejected and what the cases say together is for the other formats.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
public sealed class FindingsNdjsonWriter(Stream output, Catalogue catalogue) : IFindingsWriter
{
    private readonly CaseLines _lines = new(catalogue);

    /// <inheritdoc/>
    public void Case(JudgedCase judged) => Prepare(judged)();

    /// <inheritdoc/>
    public Action Prepare(JudgedCase judged)
    {
        var line = _lines.Of(judged);
        return () => line.WriteTo(output);
    }

    /// <inheritdoc/>
    public void End(ReviewResult result)
    {
        // Every line stands by itself: nothing closes them.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held between two lines.
    }
}
