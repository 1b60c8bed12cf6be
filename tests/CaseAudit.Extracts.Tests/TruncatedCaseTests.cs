using System.Text;

namespace CaseAudit.Extracts.Tests;

/// <summary>One case of a small file that ends at every byte of it, the rest of the file behind it: every other case is read, and the broken one is
/// rejected at its line and the place in it that was reached.</summary>
public sealed class TruncatedCaseTests
{
    private const string OneLine =
        """{"caseId":"@","status":"childInNeed","opened":"2024-01-10","visits":[{"date":"2024-02-01"},{"date":"2024-03-01"}],"plans":[{"type":"childInNeed","created":"2024-02-01","objectives":[{"need":"a \"b\" {[ ü"}]}],"x-old":[{"caseId":"Z","list":[1,[2]]}],"caseSummary":{"text":"}],"}}""";

    private const string ManyLines =
        """
        {
          "caseId": "@",
          "status": "childInNeed",
          "opened": "2024-01-10",
          "visits": [
            { "date": "2024-02-01" },
            { "date": "2024-03-01" }
          ],
          "plans": [ { "type": "childInNeed", "created": "2024-02-01", "objectives": [ { "need": "a \"b\" {[ ü" } ] } ],
          "x-old": [ { "caseId": "Z", "list": [ 1, [ 2 ] ] } ]
        }
        """;

    private const string Envelope = "{\"schema\":\"caseaudit/cases/v1\",\"extractedOn\":\"2024-05-31\",\"cases\":[*]}";
    private const string LateEnvelope = "{\"cases\":[\n*\n],\"x-index\":[{\"caseId\":\"A\"}],\"extractedOn\":\"2024-05-31\",\"schema\":\"caseaudit/cases/v1\"}\n";

    [Theory]
    [InlineData("[*]", ",", OneLine, "AB")]
    [InlineData("[*]", ",\n", OneLine, "ABC")]
    [InlineData("[*]", ",\n", ManyLines, "ABC")]
    [InlineData(Envelope, ",", OneLine, "ABC")]
    [InlineData(Envelope, ",\n", OneLine, "AB")]
    [InlineData(Envelope, ",", ManyLines, "ABC")]
    [InlineData(LateEnvelope, ",", OneLine, "AB")]
    [InlineData(LateEnvelope, ",\n", ManyLines, "ABC")]
    [InlineData("*", "\n", OneLine, "AB")]
    [InlineData("*\n", "\r\n", OneLine, "ABC", InputShape.Lines)]
    [InlineData("*\n", "\n", ManyLines, "ABC")]
    [InlineData("*", "\n\n", ManyLines, "AB", InputShape.Lines)]
    [InlineData("\uFEFF*", "", OneLine, "ABC")]
    [InlineData("\uFEFF*", "", ManyLines, "ABC")]
    public void Case_CutOffAtAnyByte_CostsThatCaseOnly(string file, string between, string record, string ids, InputShape shape = InputShape.Sniff)
    {
        var records = ids.Select(id => Encoding.UTF8.GetBytes(record.Replace('@', id))).ToArray();
        var (before, after) = file.Split('*') is [var one, var other] ? (Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other)) : default;
        var separator = Encoding.UTF8.GetBytes(between);
        var visits = (From: record.IndexOf("\"visits\"", StringComparison.Ordinal) + 20, To: record.IndexOf("\"plans\"", StringComparison.Ordinal) - 10);
        for (var cut = 0; cut < records.Length; cut++)
        {
            byte[] ahead = [.. before, .. records[..cut].SelectMany(whole => whole.Concat(separator))];
            byte[] behind = [.. records[(cut + 1)..].SelectMany(whole => separator.Concat(whole)), .. after];
            Reading.CaseIds(Reading.All([.. ahead, .. records[cut], .. behind], shape)).ShouldBe(ids.Select(id => id.ToString()));
            for (var length = 1; length < records[cut].Length; length++)
            {
                var left = records[cut][..length];
                var items = Reading.All([.. ahead, .. left, .. behind], shape);

                // Where the end of the file closes it, it stands there whole.
                var when = $"case {cut} cut off after {length} bytes";
                var others = ids.Where((id, index) => index != cut || Closes(left, behind)).Select(id => id.ToString());
                if (!Reading.CaseIds(items).SequenceEqual(others)) Reading.CaseIds(items).ShouldBe(others, when);

                var from = 1 + ahead.Count(IsLineBreak);
                var errors = Reading.Rejected(items).SelectMany(rejected => rejected.Errors).Where(error => error.Line >= from && error.Line <= from + left.Count(IsLineBreak) + 1).ToList();
                if (errors.Count == 0) errors.ShouldNotBeEmpty(when);
                if (cut < records.Length - 1 && length > visits.From && length < visits.To && !errors.Any(error => error.At.StartsWith("/visits", StringComparison.Ordinal))) errors.ShouldBeEmpty(when);
            }
        }
    }

    private static bool Closes(byte[] left, byte[] behind) => behind is [(byte)']', (byte)'}'] && Reading.All([.. left, .. behind]) is [ReadCase];

    private static bool IsLineBreak(byte value) => value == '\n';
}
