using System.Text;

namespace CaseAudit.Extracts.Tests;

/// <summary>An editor warns where the reader would refuse: the published schemas carry the same limits.</summary>
public sealed class SchemaLimitTests
{
    private const string Criterion = "\"code\":\"LC01\",\"countsTowards\":\"CR03\",\"title\":\"T\",\"asks\":\"A\",\"why\":\"W\",\"prompt\":\"P\",\"significance\":\"high\",\"reference\":\"R\"";

    public static TheoryData<string, string, bool> Cases => new()
    {
        { "text", Case($"\"caseSummary\":{{\"text\":\"{Of(ReadLimits.MaxTextLength)}\"}}"), true },
        { "text too long", Case($"\"caseSummary\":{{\"text\":\"{Of(ReadLimits.MaxTextLength + 1)}\"}}"), false },
        { "items", Case($"\"child\":{{\"disabilities\":[{Items(ReadLimits.MaxItems)}]}}"), true },
        { "items too many", Case($"\"child\":{{\"disabilities\":[{Items(ReadLimits.MaxItems + 1)}]}}"), false },
        { "reference", Case("", Of(64)), true },
        { "reference too long", Case("", Of(65)), false },
        { "reference that climbs", Case("", "a/../b"), false },
        { "reference with a space", Case("", "a b"), false },
    };

    public static TheoryData<string, string, bool> Programmes => new()
    {
        { "text", Programme($"\"monitoring\":{{\"structure\":\"{Of(ReadLimits.MaxTextLength)}\"}}"), true },
        { "text too long", Programme($"\"monitoring\":{{\"structure\":\"{Of(ReadLimits.MaxTextLength + 1)}\"}}"), false },
        { "items", Programme($"\"priorities\":[{Items(ReadLimits.MaxItems)}]"), true },
        { "items too many", Programme($"\"priorities\":[{Items(ReadLimits.MaxItems + 1)}]"), false },
        { "events read one by one", Programme($"\"familyFeedback\":[{string.Join(',', Enumerable.Repeat("{\"date\":\"2024-05-02\"}", ReadLimits.MaxItems + 1))}]"), true },
        { "case", Programme($"\"audits\":[{{\"auditId\":\"AU-1\",\"caseId\":\"{Of(65)}\",\"completedOn\":\"2024-05-02\"}}]"), false },
        { "pages", Programme("\"reports\":[{\"reportId\":\"R\",\"pages\":2147483647}]"), true },
        { "pages beyond counting", Programme("\"reports\":[{\"reportId\":\"R\",\"pages\":2147483648}]"), false },
    };

    public static TheoryData<string, string, bool> Lists => new()
    {
        { "text", Listed($"\"team\":\"{Of(ReadLimits.MaxTextLength)}\""), true },
        { "text too long", Listed($"\"team\":\"{Of(ReadLimits.MaxTextLength + 1)}\""), false },
    };

    public static TheoryData<string, string, bool> Exceptions => new()
    {
        { "plain", Accepted("R-1", "Agreed."), true },
        { "names its schema", Accepted("R-1", "Agreed.").Replace("{\"schema\"", "{\"$schema\":\"urn:caseaudit:exceptions:v1\",\"schema\"", StringComparison.Ordinal), true },
        { "names it below", Accepted("R-1", "Agreed.").Replace("{\"criterion\"", "{\"$schema\":\"x\",\"criterion\"", StringComparison.Ordinal), false },
        { "case too long", Accepted(Of(65), "Agreed."), false },
        { "no reason", Accepted("R-1", " "), false },
        { "reason too long", Accepted("R-1", Of(ReadLimits.MaxTextLength + 1)), false },
    };

    public static TheoryData<string, string, bool> Criteria => new()
    {
        { "plain", Criteria1(""), true },
        { "names its schema", Criteria1("").Replace("{\"schema\"", "{\"$schema\":\"urn:caseaudit:criteria:v1\",\"schema\"", StringComparison.Ordinal), true },
        { "code beyond", Criteria1("").Replace("LC01", "LC00", StringComparison.Ordinal), false },
        { "text too long", Criteria1($",\"edition\":\"{Of(ReadLimits.MaxTextLength + 1)}\""), false },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Case_AtALimit_IsAllowedByBoth(string what, string json, bool allowed) =>
        Both(what, ContractSchema.Cases(), json, allowed, Reading.All(json).Single() is ReadCase { LeftOut.Count: 0 });

    [Theory]
    [MemberData(nameof(Programmes), DisableDiscoveryEnumeration = true)]
    public void Programme_AtALimit_IsAllowedByBoth(string what, string json, bool allowed) =>
        Both(what, ContractSchema.Audits(), json, allowed, ProgrammeReader.Read(Stream(json), "a.json") is ReadProgramme { Rejected.Count: 0, LeftOut.Count: 0 });

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public void List_AtALimit_IsAllowedByBoth(string what, string json, bool allowed) =>
        Both(what, ContractSchema.SampleList(), json, allowed, SampleListReader.Read(Stream(json), "a.json") is ReadSampleList { Rejected.Count: 0 });

    [Theory]
    [MemberData(nameof(Exceptions), DisableDiscoveryEnumeration = true)]
    public void Exceptions_AtALimit_AreAllowedByBoth(string what, string json, bool allowed) =>
        Both(what, ContractSchema.Exceptions(), json, allowed, ExceptionsReader.Read(Encoding.UTF8.GetBytes(json)).Errors.Count == 0);

    [Theory]
    [MemberData(nameof(Criteria), DisableDiscoveryEnumeration = true)]
    public void Criteria_AtALimit_AreAllowedByBoth(string what, string json, bool allowed) =>
        Both(what, ContractSchema.Criteria(), json, allowed, CriteriaReader.Read(Stream(json), "a.json") is ReadCriteria);

    private static void Both(string what, string schema, string json, bool allowed, bool read)
    {
        read.ShouldBe(allowed, what);
        new StructuralSchema(schema).Allows(json).ShouldBe(allowed, what);
    }

    private static string Case(string property, string caseId = "C-1") =>
        $"{{\"caseId\":\"{caseId}\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\"{(property.Length == 0 ? "" : "," + property)}}}";

    private static string Programme(string property) => $"{{\"schema\":\"caseaudit/audits/v1\",{property}}}";

    private static string Listed(string property) => $"{{\"schema\":\"caseaudit/sample-list/v1\",\"cases\":[{{\"caseId\":\"C-1\",{property}}}]}}";

    private static string Accepted(string caseId, string reason) =>
        $"{{\"schema\":\"caseaudit/exceptions/v1\",\"exceptions\":[{{\"criterion\":\"CR03.1\",\"case\":\"{caseId}\",\"reason\":\"{reason}\",\"acceptedBy\":\"manager\",\"from\":\"2024-01-01\",\"until\":\"2024-12-31\"}}]}}";

    private static string Criteria1(string property) =>
        $"{{\"schema\":\"caseaudit/criteria/v1\",\"criteria\":[{{{Criterion}{property},\"count\":{{\"of\":{{\"items\":\"visits\"}},\"atLeast\":1}}}}]}}";

    private static string Of(int length) => new('a', length);

    private static string Items(int count) => string.Join(',', Enumerable.Repeat("\"a\"", count));

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
