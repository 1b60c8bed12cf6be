using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Extracts.Tests;

public sealed class PropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20240531UL, 1UL).WithMaxTest(300);

    private static readonly byte[] Example = Encoding.UTF8.GetBytes(Reading.Sample("every-property.json"));

    [Fact]
    public void Case_MadeFromTheContract_IsReadAndRoundTrips() => ForSeeds(seed =>
    {
        var text = new RandomJson(seed).Case();

        var read = Reading.Good(text);

        var written = JsonSerializer.SerializeToNode(read.Case, CaseJson.Default.CaseExtract);
        return JsonNode.DeepEquals(Plain(JsonNode.Parse(text)), Plain(written));
    });

    [Fact]
    public void Case_Damaged_IsReadOnlyIfTheCheckFindsNothingAndRejectedOnlyIfItDoes() => ForSeeds(seed =>
    {
        var bytes = new RandomJson(seed).Damage(Example);
        var raw = new RawRecord { Source = "input", Line = 1, Ordinal = 0, Utf8 = bytes };

        var item = CaseReader.Read(raw);

        if (item is ReadCase) return RecordCheck.Case(bytes, 1).Errors.Count == 0;

        var errors = item.ShouldBeOfType<RejectedRecord>().Errors;
        return errors.Count > 0 && errors.All(e => e.Line >= 1 && e.Line <= 1 + bytes.Count(b => b == '\n') && !e.Message.Contains("could not be found", StringComparison.Ordinal));
    }, 3000);

    [Theory]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0},\n{0},{0}],\"extractedOn\":\"2024-05-31\"}")]
    [InlineData("[{0},{0},\n{0}]")]
    [InlineData("{0}\n{0}\n{0}\n")]
    public void Input_Damaged_NeverStopsReading(string shape) => ForSeeds(seed =>
    {
        var bytes = new RandomJson(seed).Damage(Encoding.UTF8.GetBytes(shape.Replace("{0}", Reading.CaseWith("\"visits\":[{\"date\":\"2024-01-10\"}]"), StringComparison.Ordinal)));

        var items = Reading.All(bytes);

        return items.Count > 0 && items.All(i => i is ReadCase or RejectedRecord { Errors.Count: > 0 });
    }, 2000);

    [Theory]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0},\n{1},{2}],\"extractedOn\":\"2024-05-31\"}")]
    [InlineData("\uFEFF[ {0} ,{1},\n{2}]")]
    [InlineData("{0}\n{1}\r\n\n{2}\n")]
    [InlineData("[{0},{\"caseId\":\"B\",\"status\":[,{1},{2}]")]
    public void Input_InPiecesOfAnySize_GivesTheSameRecords(string shape) => ForSeeds(seed =>
    {
        var text = Enumerable.Range(0, 3).Aggregate(shape, (s, i) => s.Replace($"{{{i}}}", new RandomJson(seed + i).Case(), StringComparison.Ordinal));
        var bytes = Encoding.UTF8.GetBytes(text);

        var whole = Records(new ChoppedStream(bytes, int.MaxValue - 1, canSeek: true));
        var pieces = Records(new ChoppedStream(bytes, 1 + (seed % 50), canSeek: true, seed));

        return whole.SequenceEqual(pieces) && whole.Count >= 2;
    });

    [Fact]
    public void Reading_OnManyThreads_GivesTheSame()
    {
        var records = Enumerable.Range(0, 400).Select(seed => new RawRecord
        {
            Source = "input",
            Line = 1,
            Ordinal = seed,
            Utf8 = seed % 2 == 0 ? Encoding.UTF8.GetBytes(new RandomJson(seed).Case()) : new RandomJson(seed).Damage(Example),
        }).ToList();

        var parallel = records.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Told).ToList();

        parallel.ShouldBe(records.Select(Told));

        static string Told(RawRecord raw) => CaseReader.Read(raw) switch
        {
            ReadCase read => JsonSerializer.Serialize(read.Case, CaseJson.Default.CaseExtract) + string.Join('|', read.LeftOut),
            RejectedRecord rejected => string.Join('|', rejected.Errors),
            var other => other.ToString(),
        };
    }

    [Fact]
    public void Structure_FoundInBlocksOrByteByByte_IsTheSame() => ForSeeds(seed =>
    {
        var random = new Random(seed);
        var alphabet = "{}[]{}[]\"\"\\\n aaaaaaaaaaaaaaaaaaa"u8.ToArray();
        byte[] bytes = [(byte)'{', .. Enumerable.Range(0, random.Next(400)).Select(_ => alphabet[random.Next(alphabet.Length)])];

        var inBlocks = default(StructureScan);
        var end = 0;
        var state = inBlocks.Find(bytes, ref end);

        var byByte = default(StructureScan);
        var at = 0;
        var expected = ScanState.Unfinished;
        for (var seen = 1; seen <= bytes.Length && expected == ScanState.Unfinished; seen++) expected = byByte.Find(bytes.AsSpan(0, seen), ref at);

        return state == expected && end == at && inBlocks.Broken == byByte.Broken;
    }, 5000);

    private static void ForSeeds(Func<int, bool> holds, int times = 300) =>
        Check.One(Fixed.WithMaxTest(times), Prop.ForAll(Gen.Choose(0, int.MaxValue - 10).ToArbitrary(), holds));

    private static List<(long Line, long Ordinal, string Text, DateOnly? Day, string Faults)> Records(Stream stream) =>
    [
        .. RecordSplitter.Split(stream, "input").Select(r => (r.Line, r.Ordinal, Encoding.UTF8.GetString(r.Utf8.Span), r.Envelope?.ExtractedOn, string.Join('|', r.Faults))),
    ];

    /// <summary>Without extensions, and without properties that are null, which mean the same as absent ones.</summary>
    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(p => p.Value is not null && !p.Key.StartsWith("x-", StringComparison.Ordinal)).Select(p => KeyValuePair.Create(p.Key, Plain(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Plain)]),
        _ => node?.DeepClone(),
    };
}
