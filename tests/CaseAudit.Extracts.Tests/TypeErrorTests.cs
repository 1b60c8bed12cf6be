namespace CaseAudit.Extracts.Tests;

public sealed class TypeErrorTests
{
    [Theory]
    [InlineData("2024-02-30", null)]
    [InlineData("2023-02-29", null)]
    [InlineData("2024-13-01", null)]
    [InlineData("2024-00-10", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("12/03/2024", "2024-03-12")]
    [InlineData("2024-3-1", "2024-03-01")]
    [InlineData("2024-03-12T00:00:00", "2024-03-12")]
    [InlineData("2024-03-12 00:00:00.000", "2024-03-12")]
    [InlineData("12 March 2024", "2024-03-12")]
    [InlineData(" 2024-03-12", "2024-03-12")]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void I2_DayThatIsNone_IsRejectedWithTheDayThatWasMeant(string written, string? nearest)
    {
        var error = Reading.OnlyError(Reading.CaseWith($"\"visits\":[{{\"date\":\"{written}\"}}]"));

        error.At.ShouldBe("/visits/0/date");
        error.Nearest.ShouldBe(nearest);
        error.Found.ShouldBe($"\"{written}\"");
    }

    [Theory]
    [InlineData("\"closed\":20240301", "/closed", "20240301")]
    [InlineData("\"closed\":{\"on\":1}", "/closed", "an object")]
    [InlineData("\"closed\":[]", "/closed", "a list")]
    [InlineData("\"child\":[]", "/child", "a list")]
    [InlineData("\"child\":\"a girl\"", "/child", "\"a girl\"")]
    [InlineData("\"child\":{\"interpreterRequired\":\"true\"}", "/child/interpreterRequired", "\"true\"")]
    [InlineData("\"child\":{\"interpreterRequired\":1}", "/child/interpreterRequired", "1")]
    [InlineData("\"child\":{\"gender\":true}", "/child/gender", "true")]
    [InlineData("\"child\":{\"gender\":1e3}", "/child/gender", "1e3")]
    [InlineData("\"visits\":{}", "/visits", "an object")]
    [InlineData("\"visits\":[[]]", "/visits/0", "a list")]
    [InlineData("\"visits\":[{\"date\":\"2024-01-10\",\"outcome\":3}]", "/visits/0/outcome", "3")]
    [InlineData("\"assessments\":[{\"type\":\"single\",\"started\":\"2024-01-10\",\"contributors\":[1]}]", "/assessments/0/contributors/0", "1")]
    public void I2_ValueOfAnotherType_IsRejectedSayingWhatWasRead(string property, string at, string found)
    {
        var error = Reading.OnlyError(Reading.CaseWith(property));

        error.At.ShouldBe(at);
        error.Found.ShouldBe(found);
        error.Expected.ShouldNotBeNull();
        error.Message.ShouldContain(found);
    }

    [Theory]
    [InlineData("\"visits\":[null]", "/visits/0")]
    [InlineData("\"visits\":[{\"date\":\"2024-01-10\"}, null ]", "/visits/1")]
    [InlineData("\"child\":{\"disabilities\":[\"hearing\",\n null]}", "/child/disabilities/1")]
    [InlineData("\"plans\":[{\"type\":\"care\",\"created\":\"2024-01-10\",\"objectives\":[{\"actions\":[null]}]}]", "/plans/0/objectives/0/actions/0")]
    public void I2_NullItemInAList_IsRejected(string property, string at) => Reading.OnlyError(Reading.CaseWith(property)).At.ShouldBe(at);

    [Fact]
    public void I2_TheWordNullInText_IsNoNullItem() =>
        Reading.Good(Reading.CaseWith("""
            "caseSummary":{"text":"parents said [null, null]; found ,null"},"closed":null,"visits":[{"date":"2024-01-10","childViews":null}]
            """)).Case.CaseSummary!.Text.ShouldBe("parents said [null, null]; found ,null");

    [Fact]
    public void I2_PropertyThatStandsTwice_IsRejected()
    {
        var error = Reading.OnlyError("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\",\n\"visits\":[],\n\"visits\":[]}");

        error.At.ShouldBe("/visits");
        error.Line.ShouldBe(3);
    }

    [Fact]
    public void I2_PropertyThatStandsTwiceWithAnEscape_IsRejected() =>
        Reading.OnlyError(Reading.CaseWith("""
            "visits":[],"v\u0069sits":[]
            """)).At.ShouldBe("/visits");

    [Fact]
    public void I2_PropertyThatIsMistyped_IsRejectedWithTheNearestName()
    {
        var error = Reading.OnlyError(Reading.CaseWith("\"vists\":[]"));

        error.At.ShouldBe("/vists");
        error.Nearest.ShouldBe("visits");
        error.Message.ShouldBe("\"vists\" is not a property of a case; did you mean \"visits\"?");
    }

    [Theory]
    [InlineData("case_summary", "caseSummary")]
    [InlineData("Visits", "visits")]
    [InlineData("menagementDecisions", "managementDecisions")]
    [InlineData("section47Enquires", "section47Enquiries")]
    [InlineData("pepole", "people")]
    [InlineData("weather", null)]
    public void I2_UnknownProperty_IsRejectedWithWhatIsNearEnough(string name, string? nearest) =>
        Reading.OnlyError(Reading.CaseWith($"\"{name}\":[]")).Nearest.ShouldBe(nearest);

    [Fact]
    public void I2_PropertyOfAnotherPlace_IsUnknownHere() =>
        Reading.OnlyError(Reading.CaseWith("\"visits\":[{\"date\":\"2024-01-10\",\"significance\":\"x\"}]")).Message.ShouldBe("\"significance\" is not a property of a visit.");

    [Fact]
    public void I2_RecordWithManyErrors_ReportsAllOfThemAtOnceWithTheirLines()
    {
        var rejected = Reading.Bad("""
            {
              "caseId": "C-7",
              "status": "childprotection",
              "opened": "2024-02-30",
              "vists": [],
              "child": { "interpreterRequired": "yes" },
              "visits": [
                { "date": "2024-02-02", "outcome": "Seen" },
                null,
                { "outcome": "seen" }
              ],
              "child": {}
            }
            """);

        rejected.CaseId.ShouldBe("C-7");
        rejected.Judged.ShouldBeFalse();
        rejected.Errors.Select(e => (e.At, e.Line)).ShouldBe(
        [
            ("/status", 3), ("/opened", 4), ("/vists", 5), ("/child/interpreterRequired", 6), ("/visits/0/outcome", 8),
            ("/visits/1", 9), ("/visits/2", 10), ("/child", 12),
        ]);
    }

    [Fact]
    public void I2_RecordWithCountlessErrors_ListsTheFirstAndCountsTheRest()
    {
        var visits = string.Join(',', Enumerable.Repeat("{}", 800));

        var errors = Reading.Bad(Reading.CaseWith($"\"visits\":[{visits}]")).Errors;

        errors.Count.ShouldBe(ReadLimits.MaxErrors + 1);
        errors[^1].Message.ShouldContain("300 further errors");
    }

    [Theory]
    [InlineData("{\"name\":\"tool\",\"version\":\"1.0.0\",\"dependencies\":{}}")]
    [InlineData("{\"x-made-by\":\"an export\",\"rows\":[1,2]}")]
    public void I2_ObjectThatIsNoCaseAtAll_IsSaidToBeNone(string text) =>
        Reading.OnlyError(text).Message.ShouldStartWith("This is not a case extract");

    [Fact]
    public void I2_HalfOfACharacter_IsRejected() =>
        Reading.OnlyError(Reading.CaseWith("""
            "caseSummary":{"text":"\ud83d"}
            """)).At.ShouldBe("/caseSummary/text");

    [Fact]
    public void I2_PointerIntoANameWithASlash_IsEscaped() => Reading.OnlyError(Reading.CaseWith("\"a/b~c\":1")).At.ShouldBe("/a~1b~0c");
}
