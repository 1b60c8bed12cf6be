using System.Text;

namespace CaseAudit.Extracts.Tests;

/// <summary>A small file that ends at every byte of it: what was whole by then is read, and that something is missing is said.</summary>
public sealed class TruncationTests
{
    private static readonly string[] Ids = ["A", "B", "C"];

    [Theory]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"extractedOn\":\"2024-05-31\",\"cases\":[\n{0},\n{1},\n{2}\n]}", InputShape.Sniff)]
    [InlineData("[{0},\n{1},{2}]", InputShape.Sniff)]
    [InlineData("\uFEFF{0}\n{1}\r\n{2}", InputShape.Sniff)]
    [InlineData("{0}\n{1}\n{2}\n", InputShape.Lines)]
    public void Input_CutOffAtAnyByte_LosesOnlyWhatIsCut(string shape, InputShape by)
    {
        var records = Ids.Select(id => Reading.CaseWith("\"caseSummary\":{\"text\":\"zwölf \\\"words\\\" {[\"}", id)).ToArray();
        var text = records.Select((record, index) => (record, index)).Aggregate(shape, (all, one) => all.Replace($"{{{one.index}}}", one.record, StringComparison.Ordinal));
        var whole = Encoding.UTF8.GetBytes(text);
        var ends = records.Select(record => Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(record, StringComparison.Ordinal) + record.Length))).ToArray();

        for (var length = 0; length < whole.Length; length++)
        {
            var items = Reading.All(whole[..length], by);

            Reading.CaseIds(items).ShouldBe(Ids.Where((_, index) => ends[index] <= length), $"cut off after {length} bytes");
            var errors = Reading.Rejected(items).SelectMany(one => one.Errors).ToList();
            var lines = 1 + whole.AsSpan(0, length).Count((byte)'\n');
            errors.ShouldAllBe(error => error.Line <= lines);
            // Between two lines nothing shows that there should have been more.
            if (shape[0] is '{' or '[' && shape[1] != '0') errors.ShouldNotBeEmpty($"cut off after {length} bytes");
        }
    }
}
