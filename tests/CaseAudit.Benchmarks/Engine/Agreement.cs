namespace CaseAudit.Benchmarks.Engine;

/// <summary>A comparison means something only where the three ways give the same answers.</summary>
internal static class Agreement
{
    public static void Check(Record record, AsRules rules)
    {
        var expected = AsLinq.Notes(record).Distinct().ToHashSet();
        Same("loops", expected, AsLoops.Notes(record));
        Same("rules", expected, rules.Notes(record.Facts()));
    }

    private static void Same(string way, HashSet<Note> expected, IEnumerable<Note> actual)
    {
        var found = actual.ToHashSet();
        if (found.SetEquals(expected)) return;

        var differences = string.Join(", ", expected.Except(found).Take(5).Select(note => "-" + note).Concat(found.Except(expected).Take(5).Select(note => "+" + note)));
        throw new InvalidOperationException($"The {way} do not answer as LINQ does: {differences}.");
    }
}
