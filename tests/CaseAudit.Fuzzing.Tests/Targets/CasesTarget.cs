using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>A file of three cases of which the middle one is damaged: the others are judged as ever, and what is wrong is said where it is wrong.</summary>
internal sealed class CasesTarget : ITarget
{
    private const string Source = "fuzz.json";

    private static readonly DateOnly Day = new(2024, 5, 31);
    private static readonly AsOfDate AsOf = new(Day, Day);
    private static readonly CaseJudge Judge = new(Knowledge.BuiltIn, []);
    private static readonly string First = Samples.Cases[3].ToJsonString().Replace("E-12", "FIRST-", StringComparison.Ordinal);
    private static readonly string Last = Samples.Cases[^2].ToJsonString().Replace("E-24", "LAST-", StringComparison.Ordinal);
    private static readonly IReadOnlyDictionary<string, string> Unharmed = Run(Bytes(First + "\n" + Last), InputShape.Lines).Judged;

    public string Name => "cases";

    public void Try(Random random, Trial trial)
    {
        var extract = Samples.Cases[random.Next(Samples.Cases.Count)].DeepClone();
        switch (random.Next(10))
        {
            case 0:
                Encoded(extract, random, trial);
                break;
            case < 5:
                Damaged(extract, random, trial);
                break;
            default:
                Mutated(extract, random, trial);
                break;
        }
    }

    // Still JSON: every record has its outcome, and what is wrong with the middle one is told at the place that was changed.
    private static void Mutated(JsonNode extract, Random random, Trial trial)
    {
        var mutation = new Mutation(random);
        mutation.Apply(extract);
        trial.Done = mutation.Done;
        var text = mutation.Text(extract);
        var (bytes, shape) = Around(Bytes(text), random, oneLine: !text.Contains('\n', StringComparison.Ordinal));

        var outcome = Run(bytes, shape);

        Check(outcome, bytes, trial, mutation.At);
        var rejected = outcome.Result.Rejected.Count(one => !one.Judged);
        trial.LostIf(outcome.Judged.Count + rejected != 3, $"{outcome.Judged.Count} judged and {rejected} rejected of 3");
    }

    private static void Damaged(JsonNode extract, Random random, Trial trial)
    {
        trial.Done = "damaged bytes";
        var (bytes, shape) = Around(Damage.Bytes(Bytes(extract.ToJsonString()), random), random, oneLine: true);

        // What is JSON all the same says itself where its cases are.
        if (shape == InputShape.Sniff && IsJson(bytes)) Located(Run(bytes, shape), bytes, trial, changed: null);
        else Check(Run(bytes, shape), bytes, trial, changed: null);
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Encoded(JsonNode extract, Random random, Trial trial)
    {
        trial.Done = "another encoding";
        var bytes = Damage.Encoded($"[{First},{extract.ToJsonString()},{Last}]", random);

        var outcome = Run(bytes, InputShape.Sniff);

        Located(outcome, bytes, trial, changed: null);
        trial.LostIf(outcome.Judged.Count == 0 && outcome.Result.Rejected.Count == 0, "the input, without a word");
    }

    private static (byte[] Bytes, InputShape Shape) Around(byte[] middle, Random random, bool oneLine) => random.Next(oneLine ? 5 : 3) switch
    {
        0 => ([.. "["u8, .. Bytes(First), .. ",\n"u8, .. middle, .. ",\n"u8, .. Bytes(Last), .. "]"u8], InputShape.Sniff),
        1 => ([.. "{\"schema\":\"caseaudit/cases/v1\",\"extractedOn\":\"2024-05-31\",\"cases\":[\n"u8, .. Bytes(First), .. ",\n"u8, .. middle, .. ","u8, .. Bytes(Last), .. "\n]}"u8], InputShape.Sniff),
        2 => ([.. "\uFEFF{\"schema\":\"caseaudit/cases/v1\",\"cases\":["u8, .. Bytes(First), .. ","u8, .. middle, .. ",\r\n"u8, .. Bytes(Last), .. "]}\n"u8], InputShape.Sniff),
        3 => ([.. Bytes(First), .. "\n"u8, .. middle, .. "\r\n"u8, .. Bytes(Last), .. "\n"u8], InputShape.Lines),
        _ => ([.. Bytes(First), .. "\n"u8, .. middle, .. "\n"u8, .. Bytes(Last)], InputShape.Sniff),
    };

    private static void Check(Outcome outcome, byte[] bytes, Trial trial, string? changed)
    {
        foreach (var (caseId, findings) in Unharmed)
        {
            if (!outcome.Judged.TryGetValue(caseId, out var now)) trial.LostIf(lost: true, $"{caseId}: {string.Join(" | ", outcome.Result.Rejected.SelectMany(one => one.Errors).Select(one => $"{one.Line} {one.Message}"))}");
            else trial.LostIf(now != findings, $"{caseId} is judged otherwise");
        }

        Located(outcome, bytes, trial, changed);
    }

    private static void Located(Outcome outcome, byte[] bytes, Trial trial, string? changed)
    {
        foreach (var fault in outcome.Result.Errors) trial.Crashed($"{fault.Code}: {fault.Message}");
        foreach (var unreadable in outcome.Result.Unreadable) trial.LostIf(lost: true, unreadable.Message);
        foreach (var rejected in outcome.Result.Rejected)
        {
            trial.LostIf(rejected.Errors.Count == 0, "a rejection without an error");
            foreach (var error in rejected.Errors) trial.Rejected(rejected.Source, new RejectedErrorEntry(error.At, error.Line, error.Message), Trial.Lines(bytes), changed);
        }
    }

    private static Outcome Run(byte[] bytes, InputShape shape)
    {
        var judged = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = new MemoryStream(bytes);
        using var text = new StringWriter();
        IFindingsWriter[] writers =
        [
            new FindingsTextWriter(text, Knowledge.BuiltIn.Catalogue, 110, colour: true),
            new FindingsJsonWriter(Stream.Null, Knowledge.BuiltIn.Catalogue, "1", "1"),
            new FindingsNdjsonWriter(Stream.Null, Knowledge.BuiltIn.Catalogue),
        ];
        var rejections = new RejectedWriter(Stream.Null);
        var result = new CaseReview(Judge, AsOf, jobs: 1).Run(RecordSplitter.Split(stream, Source, shape), Take, one => rejections.Write(one));
        foreach (var writer in writers) writer.End(result);
        foreach (var writer in writers) writer.Dispose();
        return new Outcome(judged, result);

        void Take(JudgedCase one)
        {
            judged[one.CaseId] = string.Join(' ', one.Questions.SelectMany(question => question.Findings).Select(finding => $"{finding.Code} {finding.Grade}"));
            foreach (var writer in writers) writer.Case(one);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Outcome(IReadOnlyDictionary<string, string> Judged, ReviewResult Result);
}
