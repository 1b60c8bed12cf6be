using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Reads a file of accepted exceptions. Either the whole of it can be followed or none: an exception that is dropped would change what is accepted.</summary>
public static class ExceptionsReader
{
    private static readonly ContractValue Contract = new(ContractKind.Object) { Type = ContractType.Exceptions };
    private static readonly JsonSerializerOptions WithExtensions = new(CaseJson.Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">Its bytes.</param>
    public static ReadExceptions Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (InvalidUtf8.Find(text, 1) is { } invalid) return new([], [], [invalid]);
        if (RecordCheck.Part(text, 1, "", Contract, nullable: false) is { Count: > 0 } errors) return new([], [], errors);

        var file = JsonSerializer.Deserialize<ExceptionsFile>(text, WithExtensions)!;
        var lines = LineWalk.Find(text, 1, ["/schema", .. file.Exceptions.SelectMany((_, index) => Places(index))]);
        if (file.Schema != ExceptionsFile.SchemaName)
            return new([], [], [OtherDocument.Describe(file.Schema, ExceptionsFile.SchemaName, "a file of accepted exceptions", "accepted exceptions").At("/schema", lines["/schema"])]);

        IReadOnlyList<ItemError> wrong = [.. file.Exceptions.SelectMany((one, index) => Check(one, index, file.Exceptions)).Select(fault => fault.What.At(fault.At, lines[fault.At]))];
        return wrong.Count > 0
            ? new([], [], wrong)
            : new(file.Exceptions, [.. file.Exceptions.Select((_, index) => lines[Place(index) + "/criterion"])], []);
    }

    private static IEnumerable<(string At, Complaint What)> Check(Acceptance one, int index, IReadOnlyList<Acceptance> all)
    {
        var at = Place(index);
        if (one.Case != Acceptance.AllCases && one.Case.Equals(Acceptance.AllCases, StringComparison.OrdinalIgnoreCase))
            yield return ($"{at}/case", new Complaint($"\"{one.Case}\" was read; every case is \"{Acceptance.AllCases}\", in small letters.", $"\"{Acceptance.AllCases}\", or the reference of a case"));
        if (one.Reason.Trim().Length == 0) yield return ($"{at}/reason", new Complaint("An exception is accepted for a reason; this one is empty.", "a reason"));
        if (one.AcceptedBy.Trim().Length == 0) yield return ($"{at}/acceptedBy", new Complaint("An exception is accepted by somebody answerable; give the role.", "a role, \"service manager\""));
        if (one.Until < one.From) yield return ($"{at}/until", new Complaint($"The exception ends on {one.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, before it begins.", "a day on or after its first"));
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (all[earlier].Criterion != one.Criterion || all[earlier].Case != one.Case || all[earlier].From > one.Until || one.From > all[earlier].Until) continue;

            yield return (at, new Complaint($"This accepts {one.Criterion} in {(one.Case == Acceptance.AllCases ? "all cases" : $"case {one.Case}")} on days on which {Place(earlier)} does already.", "days of its own"));
            yield break;
        }
    }

    private static IEnumerable<string> Places(int index) => [Place(index), $"{Place(index)}/case", $"{Place(index)}/criterion", $"{Place(index)}/reason", $"{Place(index)}/acceptedBy", $"{Place(index)}/until"];

    private static string Place(int index) => FormattableString.Invariant($"/exceptions/{index}");
}
