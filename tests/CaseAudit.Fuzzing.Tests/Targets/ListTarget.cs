using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>A sample list, as JSON or as a table, with one row changed: the other rows are read.</summary>
internal sealed class ListTarget : ITarget
{
    public string Name => "sample lists";

    public void Try(Random random, Trial trial)
    {
        if (random.Next(2) == 0) Table(random, trial);
        else Document(random, trial);
    }

    private static void Document(Random random, Trial trial)
    {
        var list = Samples.List.DeepClone();
        var rows = list["cases"]!.AsArray();
        var expected = rows.Select(row => (string)row!["caseId"]!).ToList();
        var mutation = new Mutation(random);
        var changed = random.Next(rows.Count);
        expected.RemoveAt(changed);
        mutation.Apply(rows[changed]!);
        trial.Done = mutation.Done;
        var bytes = Encoding.UTF8.GetBytes(mutation.Text(list));
        var damaged = random.Next(3) == 0;
        if (damaged) bytes = Damage.Bytes(bytes, random);

        Check(bytes, Trial.Lines(bytes), damaged ? [] : expected, trial);
    }

    private static void Table(Random random, Trial trial)
    {
        trial.Done = "damaged bytes of a table";
        var bytes = Damage.Bytes(Encoding.UTF8.GetBytes(Samples.Table), random);

        // A row of a table ends at a carriage return, too.
        Check(bytes, Trial.Lines(bytes) + bytes.Count(value => value == '\r'), [], trial);
    }

    private static void Check(byte[] bytes, long lines, IReadOnlyList<string> expected, Trial trial)
    {
        using var stream = new MemoryStream(bytes);
        var read = SampleListReader.Read(stream, "fuzz.json");
        var errors = read switch
        {
            ReadSampleList list => list.Rejected.SelectMany(one => one.Errors),
            RejectedRecord rejected => rejected.Errors,
            _ => [],
        };
        foreach (var error in errors) trial.Rejected("fuzz.json", new RejectedErrorEntry(error.At, error.Line, error.Message), lines);

        var kept = read is ReadSampleList some ? some.Cases.Select(row => row.CaseId).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var caseId in expected) trial.LostIf(!kept.Contains(caseId), caseId);
    }
}
