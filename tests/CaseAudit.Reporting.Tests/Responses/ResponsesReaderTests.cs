using System.Text;
using CaseAudit.Model;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting.Tests.Responses;

public sealed class ResponsesReaderTests
{
    [Fact]
    public void Read_PeersWords_AreThereByCaseQuestionAndCriterion()
    {
        var read = Read("""
            { "schema": "caseaudit/responses/v1",
              "cases": { "C-1": { "comment": "A steady piece of work.",
                "questions": { "CR03": { "comment": "Seen more often than recorded.", "grade": "met",
                  "findings": { "CR03.1": { "disposition": "disputed", "reason": "Two visits are in the paper file." }, "CR03.5": { "disposition": "action" } } } } } } }
            """);

        read.Errors.ShouldBeEmpty();
        var question = read.To("C-1")!.To("CR03")!;
        read.To("C-1")!.Comment.ShouldBe("A steady piece of work.");
        (question.Comment, question.Grade).ShouldBe(("Seen more often than recorded.", Grade.Met));
        question.Findings["CR03.1"].ShouldBe(new FindingResponse { Disposition = Disposition.Disputed, Reason = "Two visits are in the paper file." });
        question.Findings["CR03.5"].ShouldBe(new FindingResponse { Disposition = Disposition.Action });
        read.To("C-2").ShouldBeNull();
        read.Unused.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("[]", 1, "An object was expected here; [] was read.")]
    [InlineData("{\n\"cases\": {} }", 1, "\"schema\" is missing")]
    [InlineData("{ \"schema\": \"caseaudit/findings/v1\" }", 1, "\"caseaudit/responses/v1\" was expected here")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\",\n \"case\": {} }", 2, "did you mean \"cases\"?")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": {\n \"C-1\": { \"questions\": {\n \"CR3\": {} } } } }", 3, "did you mean \"CR03\"?")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": { \"C-1\": { \"questions\": { \"CR03\": {\n \"grade\": \"partlymet\" } } } } }", 2, "Did you mean \"partlyMet\"?")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": { \"C-1\": { \"questions\": { \"CR03\": { \"findings\": {\n \"CR04.1\": {} } } } } } }", 2, "\"CR04.1\" cannot stand here")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": { \"C-1\": { \"questions\": { \"CR03\": { \"findings\": { \"CR03.1\": {} } } } } } }", 1, "\"disposition\" is missing")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": { \"C-1\": { \"questions\": { \"CR03\": { \"findings\": { \"CR03.1\":\n { \"disposition\": \"accepted\" } } } } } } }", 1, "needs one")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\", \"cases\": { \"C-1\": { \"comment\": 5 } } }", 1, "Text was expected here; 5 was read.")]
    [InlineData("{ \"schema\": \"caseaudit/responses/v1\",\n \"schema\": \"x\" }", 2, "a second time")]
    public void Read_WhatIsWrong_IsToldWithItsLine(string json, long line, string message)
    {
        var error = Read(json).Errors.ShouldHaveSingleItem();

        error.Line.ShouldBe(line);
        error.Message.ShouldContain(message);
    }

    private static Reporting.Responses Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ResponsesReader.Read(stream, Knowledge.BuiltIn.Catalogue);
    }
}
