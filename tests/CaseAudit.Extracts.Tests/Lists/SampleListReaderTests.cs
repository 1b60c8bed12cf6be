using System.Text;
using CaseAudit.Model;

namespace CaseAudit.Extracts.Tests.Lists;

public sealed class SampleListReaderTests
{
    [Fact]
    public void Table_OfEveryHeading_IsRead()
    {
        var list = Table(
            "caseId,dateOfBirth,gender,language,religion,ethnicity,disability,status,statusFrom,legalStatus,legalStatusFrom,team,teamType,worker,previousPlans,lastAuditedOn,auditKind,auditor,mappingArea,started",
            "C-1,2014-02-11,female,English,none,WBRI,autism,childProtection,2024-01-19,S20,2024-02-01,\"CP, North\",childProtection,W-1,2,2024-04-18,multiAgency,AUD-3,reRegistered,2023-11-06");

        list.Rejected.ShouldBeEmpty();
        list.ExtractedOn.ShouldBeNull();
        list.Cases.ShouldHaveSingleItem().ShouldBe(new ListedCase
        {
            CaseId = "C-1", DateOfBirth = new(2014, 2, 11), Gender = "female", Language = "English", Religion = "none", Ethnicity = "WBRI", Disability = "autism",
            Status = CaseStatus.ChildProtection, StatusFrom = new(2024, 1, 19), LegalStatus = "S20", LegalStatusFrom = new(2024, 2, 1), Team = "CP, North",
            TeamType = TeamType.ChildProtection, Worker = "W-1", PreviousPlans = 2, LastAuditedOn = new(2024, 4, 18), AuditKind = AuditKind.MultiAgency, Auditor = "AUD-3",
            MappingArea = MappingArea.ReRegistered, Started = new(2023, 11, 6),
        });
    }

    [Theory]
    [InlineData("caseId;team\nC-1;North\n")]
    [InlineData("caseId\tteam\r\nC-1\tNorth\r\n")]
    [InlineData("\uFEFFcaseId,team\nC-1,North")]
    [InlineData("\n\ncaseId,team,\n\nC-1 , North,\n,,\n")]
    [InlineData("caseId,team,x-note\nC-1,North,\"kept, and ignored\"\n")]
    public void Table_AsSpreadsheetsWriteIt_IsRead(string table)
    {
        var list = Read(table).ShouldBeOfType<ReadSampleList>();

        list.Rejected.ShouldBeEmpty();
        list.Cases.ShouldHaveSingleItem().ShouldBe(new ListedCase { CaseId = "C-1", Team = "North" });
    }

    [Fact]
    public void Table_DayInBritishOrder_IsThatDay() =>
        Table("caseId,started", "C-1,03/04/2024").Cases.ShouldHaveSingleItem().Started.ShouldBe(new DateOnly(2024, 4, 3));

    [Fact]
    public void Table_EmptyCell_SaysNothing() =>
        Table("caseId,previousPlans,status", "C-1,,").Cases.ShouldHaveSingleItem().ShouldBe(new ListedCase { CaseId = "C-1" });

    [Fact]
    public void Document_RowNestedTooDeep_CostsThatRowOnly()
    {
        var deep = new string('[', 100) + new string(']', 100);

        var list = Read($"{{\"schema\":\"caseaudit/sample-list/v1\",\"cases\":[{{\"caseId\":\"C-1\"}},\n{{\"caseId\":\"C-2\",\"team\":{deep}}},{{\"caseId\":\"C-3\"}}]}}").ShouldBeOfType<ReadSampleList>();

        list.Cases.Select(row => row.CaseId).ShouldBe(["C-1", "C-3"]);
        var error = list.Rejected.ShouldHaveSingleItem().Errors[^1];
        (error.At[..13], error.Line, error.Message).ShouldBe(("/cases/1/team", 2, "This is nested deeper than 64 levels."));
    }

    [Theory]
    [InlineData("dateOfBirth", "2014-02-30", "There is no such day as \"2014-02-30\".", null)]
    [InlineData("dateOfBirth", "31/02/2014", "A day is written yyyy-MM-dd; \"31/02/2014\" was read.", null)]
    [InlineData("status", "childProtecton", "\"childProtecton\" is not one of the words that may stand here; did you mean \"childProtection\"?", "childProtection")]
    [InlineData("teamType", "Long Term", "\"Long Term\" is not one of the words that may stand here; did you mean \"longTerm\"?", "longTerm")]
    [InlineData("previousPlans", "one", "A whole number was expected here; \"one\" was read.", null)]
    public void Table_CellThatCannotBeRead_RejectsItsRowOnly(string heading, string cell, string message, string? nearest)
    {
        var list = Table($"caseId,{heading}", $"C-1,{cell}", "C-2,");

        list.Cases.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
        var error = list.Rejected.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.ShouldBe(new ItemError("/" + heading, 2, message, error.Expected, error.Found, nearest));
        error.Expected.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("caseId,dateOfBrith", "/dateOfBrith", "did you mean \"dateOfBirth\"?")]
    [InlineData("caseId,nhsNumber", "/nhsNumber", "There is no place for \"nhsNumber\", on purpose")]
    [InlineData("caseId,caseId", "/caseId", "a second time")]
    public void Table_HeadingThatIsNone_CostsItsColumnOnly(string headings, string at, string message)
    {
        var list = Table(headings, "C-1,2014-02-11");

        list.Cases.ShouldHaveSingleItem().ShouldBe(new ListedCase { CaseId = "C-1" });
        var error = list.Rejected.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.At.ShouldBe(at);
        error.Line.ShouldBe(1);
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("C-1,\"North", "quotation marks")]
    [InlineData("C-1,North,South", "more than there are headings")]
    [InlineData(",North", "\"caseId\" is missing")]
    [InlineData("C 1,North", "cannot be the reference of a case")]
    [InlineData("C-2,South", "stands in this list before, on line 3")]
    public void Table_RowThatIsNone_IsRejectedWithItsLine_AndTheOthersAreRead(string row, string message)
    {
        var list = Table("caseId,team", "C-0,North", "C-2,North", row, "C-3,North");

        list.Cases.Select(listed => listed.CaseId).ShouldBe(["C-0", "C-2", "C-3"]);
        var error = list.Rejected.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.Line.ShouldBe(4);
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void Case_ListedForTwoMappingAreas_StandsTwice() =>
        Table("caseId,mappingArea", "C-1,harmedOnPlan", "C-1,reRegistered", "C-1,reRegistered").Cases.Count.ShouldBe(2);

    [Theory]
    [InlineData("CaseId,team\nC-1,North\n", "\"CaseId\" comes nearest")]
    [InlineData("Dear reviewer, here is the list.", "none of its headings is \"caseId\"")]
    [InlineData("", "nothing in this input")]
    [InlineData("[]", "caseaudit/sample-list/v1", true)]
    [InlineData("""{ "schema": "caseaudit/cases/v1", "cases": [] }""", "This file is a case extract")]
    [InlineData("""{ "schema": "caseaudit/sample-list/v1", "cases": [ { "caseId": "C-1" } }""", "", true)]
    [InlineData("""{ "schema": "caseaudit/sample-list/v1" }""", "\"cases\" is missing")]
    public void Whole_ThatIsNoList_IsRejected(string text, string message, bool anyMessage = false)
    {
        var rejected = Read(text).ShouldBeOfType<RejectedRecord>();

        rejected.Errors.ShouldNotBeEmpty();
        if (!anyMessage) rejected.Errors[0].Message.ShouldContain(message);
    }

    [Fact]
    public void Table_InAnotherEncoding_IsRejectedWithItsLine()
    {
        using var stream = new MemoryStream([.. "caseId,team\nC-1,N"u8, 0xE9, .. "\n"u8]);

        SampleListReader.Read(stream, "list.csv").ShouldBeOfType<RejectedRecord>().Errors.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Fact]
    public void Document_IsRead_WithTheDayOnWhichItWasMade()
    {
        var list = Read("""{ "schema": "caseaudit/sample-list/v1", "authority": "Example", "extractedOn": "2024-05-31", "x-a": 1, "cases": [ { "caseId": "C-1", "previousPlans": 1, "x-b": 2 } ] }""")
            .ShouldBeOfType<ReadSampleList>();

        list.Rejected.ShouldBeEmpty();
        list.IsTable.ShouldBeFalse();
        list.ExtractedOn.ShouldBe(new DateOnly(2024, 5, 31));
        list.Cases.ShouldHaveSingleItem().ShouldBe(new ListedCase { CaseId = "C-1", PreviousPlans = 1 });
    }

    [Fact]
    public void Document_WhatIsWrong_IsLocated_AndTheRestIsRead()
    {
        var list = Read("""
            { "schema": "caseaudit/sample-list/v1", "extractedOn": "soon",
              "cases": [
                { "caseId": "C-1", "stauts": "childInNeed" },
                null,
                { "caseId": "C-2" } ],
              "caess": [] }
            """).ShouldBeOfType<ReadSampleList>();

        list.Cases.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
        list.Rejected.SelectMany(item => item.Errors).Select(error => (error.At, error.Line, error.Nearest)).ShouldBe(
            [("/extractedOn", 1L, null), ("/cases/0/stauts", 3L, "status"), ("/cases/1", 4L, null), ("/caess", 6L, "cases")]);
    }

    private static ReadSampleList Table(params string[] lines) => Read(string.Join('\n', lines) + "\n").ShouldBeOfType<ReadSampleList>();

    private static ReadItem Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return SampleListReader.Read(stream, "list");
    }
}
