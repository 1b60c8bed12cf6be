using System.Globalization;
using CaseAudit.Extracts.Generating;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Invented case records that look like life: for demonstrations, load and tests. Nothing in them comes from a real record.</summary>
/// <remarks>Some work goes well and some does not, some drifts and some improves, and some extracts lack what a system could not give; so that
/// every question of the case record comes out in nearly every grade. A record depends on seed, number and day alone, so that records may be made in any order and
/// on any machine.</remarks>
public static class GeneratedCase
{
    /// <summary>The first day on which an extract can be made up.</summary>
    public static DateOnly Earliest { get; } = new(1990, 1, 1);

    /// <summary>The last day.</summary>
    public static DateOnly Latest { get; } = new(2100, 12, 31);

    /// <summary>Makes one record.</summary>
    /// <param name="seed">The seed of the extract: another seed, other cases.</param>
    /// <param name="number">Which case of the extract, from 1.</param>
    /// <param name="asOf">The day on which the extract would have been made; nothing but what is planned lies after it.</param>
    public static CaseExtract Make(ulong seed, long number, DateOnly asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf, Latest);
        var chance = new Chance(seed, (ulong)number);
        var sketch = SketchCase.Draw(chance, asOf);
        var record = new CaseExtract
        {
            CaseId = string.Create(CultureInfo.InvariantCulture, $"G{seed}-{number:D6}"),
            Status = sketch.Status,
            Opened = sketch.Opened,
            Closed = sketch.Closed,
        };
        record = Family.Write(record, sketch, chance);
        record = History.Write(record, sketch, chance);
        record = Inquiry.Write(record, sketch, chance);
        record = Planning.Write(record, sketch, chance);
        record = Contact.Write(record, sketch, chance);
        record = Happenings.Write(record, sketch, chance);
        record = Oversight.Write(record, sketch, chance);
        record = Chronicle.Write(record, sketch, chance);
        return Gaps.Write(record, chance);
    }
}
