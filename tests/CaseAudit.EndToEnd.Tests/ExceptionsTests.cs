using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests;

public sealed class ExceptionsTests : IDisposable
{
    private const string Sample = "samples/cases/2024/E-2403.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Check_AFolderWithExceptions_TakesThem()
    {
        File.Copy(Repository.At(Sample), Path.Combine(_folder, "case.json"));
        Write(One("CR08.3", "E-2403", "2024-05-01", "2024-08-31"));

        var run = Executable.Run("check", _folder, "--format", "json", "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(0, run.Error);
        JsonNode.Parse(run.Output)!["exceptions"]![0]!["state"]!.GetValue<string>().ShouldBe("used");
    }

    [Theory]
    [InlineData("E-2403", "2024-05-31", "2024-05-31", 0)]
    [InlineData("all", "2024-05-01", "2024-08-31", 0)]
    [InlineData("E-2403", "2024-01-01", "2024-05-30", 1)]
    [InlineData("E-2403", "2024-06-01", "2024-12-31", 1)]
    [InlineData("E-2404", "2024-05-01", "2024-08-31", 1)]
    public void FailOn_AnAcceptedFinding_IsNoFailure(string caseId, string from, string until, int exitCode)
    {
        Write(One("CR08.3", caseId, from, until));

        Executable.Run("check", Sample, "--only", "CR08.3", "--fail-on", "notMet", "--exceptions", At).ExitCode.ShouldBe(exitCode);
    }

    [Theory]
    [InlineData("CR08.3", "E-2403", "2024-01-01", "2024-05-30", "expired", "has expired: it ended on 30 May 2024")]
    [InlineData("CR08.3", "E-2403", "2024-06-01", "2024-12-31", "notYet", "does not hold yet: it begins on 1 June 2024")]
    [InlineData("CR08.1", "E-2403", "2024-05-01", "2024-08-31", "unused", "is not used: there is nothing below met to accept")]
    [InlineData("CR08.3", "E-9999", "2024-05-01", "2024-08-31", "notJudged", "One exception is not used, because no such case was judged on the criterion: CR08.3 in case E-9999.")]
    public void Exception_ThatAcceptsNothing_IsItselfTold(string criterion, string caseId, string from, string until, string state, string told)
    {
        Write(One(criterion, caseId, from, until));

        var text = Executable.Run("check", Sample, "--exceptions", At);
        text.ExitCode.ShouldBe(0);
        text.Error.ShouldContain(told);
        text.Output.ShouldContain("\nExceptions\n");
        JsonNode.Parse(Executable.Run("check", Sample, "--exceptions", At, "--format", "json").Output)!["exceptions"]![0]!["state"]!.GetValue<string>().ShouldBe(state);
    }

    [Fact]
    public void Exception_ForTheCase_ComesBeforeOneForAll()
    {
        Write(One("CR08.3", "all", "2024-05-01", "2024-08-31"), One("CR08.3", "E-2403", "2024-05-01", "2024-08-31"));

        JsonNode.Parse(Executable.Run("check", Sample, "--exceptions", At, "--format", "json").Output)!["exceptions"]!.AsArray()
            .Select(one => one!["state"]!.GetValue<string>()).ShouldBe(["used", "unused"]);
    }

    [Fact]
    public void LocalCriteria_AreAcceptedLikeAnyOther()
    {
        string[] council = ["--config", "samples/council/council.json", "--exceptions", At];
        Write(One("LC01", "E-2405", "2024-05-01", "2024-08-31"), One("LC02", "all", "2024-05-01", "2024-08-31"));

        var run = Executable.Run(["check", "samples/cases/2024/E-2405.json", "--only", "LC01,LC02", "--fail-on", "partlyMet", "--format", "json", .. council]);

        run.ExitCode.ShouldBe(0, run.Error);
        var json = JsonNode.Parse(run.Output)!;
        json["exceptions"]!.AsArray().Select(one => (one!["criterion"]!.GetValue<string>(), one["state"]!.GetValue<string>())).ShouldBe([("LC01", "used"), ("LC02", "used")]);
        json["cases"]![0]!["areasForConsideration"]!.AsArray().ShouldBeEmpty();
        json["cases"]![0]!["questions"]!.AsArray().SelectMany(question => question!["findings"]!.AsArray()).Select(finding => finding!["accepted"]!["case"]!.GetValue<string>()).ShouldBe(["E-2405", "all"]);
        Executable.Run(["explain", "LC02", "--case", "samples/cases/2024/E-2405.json", .. council]).Output.ShouldContain("Accepted by the service manager for all cases from 1 May to 31 August 2024: Agreed.");
        Write(One("LC03", "all", "2024-05-01", "2024-08-31"));
        Executable.Run(["check", Sample, .. council]).Error.ShouldContain("There is no criterion of a case record \"LC03\"; the nearest is \"LC0");
    }

    [Fact]
    public void Explain_AnAcceptedFinding_SaysByWhomAndUntilWhen()
    {
        File.Copy(Repository.At(Sample), Path.Combine(_folder, "case.json"));
        Write(One("CR08.3", "E-2403", "2024-05-01", "2024-08-31"));

        var criterion = Executable.Run("explain", "CR08.3", "--case", _folder).Output;
        criterion.ShouldContain("accepted        Accepted by the service manager from 1 May to 31 August 2024: Agreed.");
        criterion.ShouldContain("in the summary  Among the accepted exceptions, and so not among the areas for consideration");
        Executable.Run("explain", "CR08", "--case", Sample, "--exceptions", At).Output.ShouldContain("Accepted by the service manager from 1 May to 31 August 2024: Agreed.");
        var json = Executable.Run("explain", "CR08.3", "--case", Sample, "--exceptions", At, "--format", "json").Output;
        JsonNode.Parse(json)!["cases"]![0]!["criteria"]![0]!["finding"]!["accepted"]!["until"]!.GetValue<string>().ShouldBe("2024-08-31");
        new StructuralSchema(Executable.Run("schema", "explanation").Output).Allows(json).ShouldBeTrue();
        Executable.Run("explain", "CR08.3", "--exceptions", At).ExitCode.ShouldBe(64);
    }

    [Fact]
    public void Compare_AnAcceptedFinding_IsMarkedAndNoFailure()
    {
        Write(One("CR08.3", "E-2403", "2024-01-01", "2024-08-31"));
        var after = Path.Combine(_folder, "after.json");
        Executable.Run("check", Sample, "--only", "CR08.3", "--exceptions", At, "--format", "json", "--out", after).ExitCode.ShouldBe(0);

        // Before the incident there was nothing to oversee, so that the finding is new.
        var before = Path.Combine(_folder, "before.json");
        Executable.Run("check", Sample, "--only", "CR08.3", "--format", "json", "--as-of", "2024-03-01", "--out", before).ExitCode.ShouldBe(0);
        var run = Executable.Run("compare", before, after, "--fail-on", "new", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        var finding = JsonNode.Parse(run.Output)!["cases"]![0]!["findings"]!.AsArray().ShouldHaveSingleItem()!;
        (finding["change"]!.GetValue<string>(), finding["after"]!["accepted"]!["by"]!.GetValue<string>()).ShouldBe(("new", "service manager"));
        new StructuralSchema(Executable.Run("schema", "comparison").Output).Allows(run.Output).ShouldBeTrue();

        // Extracts are judged under the exceptions that are given.
        var both = JsonNode.Parse(Executable.Run("compare", after, Sample, "--exceptions", At, "--format", "json").Output)!;
        both["summary"]!["accepted"]!.GetValue<int>().ShouldBe(1);
        both["warnings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Fingerprint_OfTheSameExceptionsInAnotherOrder_IsTheSame()
    {
        string Fingerprint(params string[] exceptions)
        {
            Write(exceptions);
            return JsonNode.Parse(Executable.Run("check", Sample, "--exceptions", At, "--format", "json").Output)!["configuration"]!.GetValue<string>();
        }

        var (one, other) = (One("CR08.3", "E-2403", "2024-05-01", "2024-08-31"), One("CR04.7", "E-2403", "2024-05-01", "2024-08-31"));
        Fingerprint(one, other).ShouldBe(Fingerprint(other, one));
        Fingerprint(one).ShouldNotBe(Fingerprint(other));
    }

    [Theory]
    [InlineData("CR08", "E-2403", "2024-05-01", "2024-08-31", "exceptions.json, line 3, /exceptions/0/criterion: \"CR08\" is a question; an exception is for one criterion, CR08.1 for example.")]
    [InlineData("all", "all", "2024-05-01", "2024-08-31", "exceptions.json, line 3, /exceptions/0/criterion: \"all\" is no criterion: an exception is for one criterion, CR03.1 for example, in one case or in all; there is none for everything.")]
    [InlineData("CR08.*", "all", "2024-05-01", "2024-08-31", "\"CR08.*\" is no criterion")]
    [InlineData("CR08.3", "All", "2024-05-01", "2024-08-31", "exceptions.json, line 3, /exceptions/0/case: \"All\" was read; every case is \"all\", in small letters.")]
    [InlineData("CR80.3", "E-2403", "2024-05-01", "2024-08-31", "exceptions.json, line 3, /exceptions/0/criterion: There is no criterion of a case record \"CR80.3\"; the nearest is \"CR00.3\".")]
    [InlineData("AP03.1", "E-2403", "2024-05-01", "2024-08-31", "AP03.1 is judged of an audit programme, and an exception is for a case")]
    [InlineData("AA02.1", "all", "2024-05-01", "2024-08-31", "Where it does not fit, switch it off with the reason: \"AA02.1\": { \"off\": \"…\" } under \"catalogue\" of the settings.")]
    [InlineData("LC01", "E-2403", "2024-05-01", "2024-08-31", "\"LC01\" is one of the council’s own criteria; give the settings file that names them.")]
    [InlineData("CR08.3", "E 2403", "2024-05-01", "2024-08-31", "exceptions.json, line 3, /exceptions/0/case: \"E 2403\" cannot be the reference of a case")]
    [InlineData("CR08.3", "E-2403", "2024-05-01", "2024-04-30", "exceptions.json, line 3, /exceptions/0/until: The exception ends on 2024-04-30, before it begins.")]
    [InlineData("CR08.3", "E-2403", "2024-05-01", "31/08/2024", "exceptions.json, line 3, /exceptions/0/until: A day is written yyyy-MM-dd; \"31/08/2024\"")]
    public void File_ThatCannotBeFollowed_SaysWhere(string criterion, string caseId, string from, string until, string message)
    {
        Write(One(criterion, caseId, from, until));

        var run = Executable.Run("check", Sample, "--exceptions", At);

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "schema": "caseaudit/exceptions/v1", "exceptions": [ { "criteron": "CR08.3" } ] }""", "did you mean \"criterion\"?")]
    [InlineData("""{ "schema": "caseaudit/cases/v1", "exceptions": [] }""", "This file is a case extract")]
    [InlineData("""{ "schema": "caseaudit/exceptions/v1", "exceptions": [""", "The JSON is cut off")]
    public void File_ThatIsNone_SaysSo(string json, string message)
    {
        File.WriteAllText(At, json);

        var run = Executable.Run("check", Sample, "--exceptions", At);

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void File_ThatAcceptsTheSameTwice_IsRefused()
    {
        Write(One("CR08.3", "E-2403", "2024-05-01", "2024-08-31"), One("CR08.3", "E-2403", "2024-08-31", "2024-12-31"));

        Executable.Run("check", Sample, "--exceptions", At).Error.ShouldContain("/exceptions/1: This accepts CR08.3 in case E-2403 on days on which /exceptions/0 does already.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string One(string criterion, string caseId, string from, string until) =>
        $$"""{ "criterion": "{{criterion}}", "case": "{{caseId}}", "reason": "Agreed.", "acceptedBy": "service manager", "from": "{{from}}", "until": "{{until}}" }""";

    private string At => Path.Combine(_folder, "exceptions.json");

    private void Write(params string[] exceptions) =>
        File.WriteAllText(At, $"{{ \"schema\": \"caseaudit/exceptions/v1\",\n\"exceptions\": [\n{string.Join(",\n", exceptions)} ] }}");
}
