using System.Collections.Concurrent;
using CaseAudit.Model;
using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Smart;

namespace CaseAudit.Rules;

/// <summary>Judges audit programmes against the records of the cases they audited. Thread-safe; a judge compiles the rules once.</summary>
public sealed class AuditJudge
{
    private readonly Knowledge.Knowledge _knowledge;
    private readonly SmartJudge _smart;
    private readonly IReadOnlyList<QuestionUnderReview> _questions;
    private readonly ISessionFactory _rules;
    private readonly ConcurrentBag<ISession> _idle = [];

    /// <summary>Makes a judge.</summary>
    /// <param name="knowledge">The standards and the catalogue in force.</param>
    /// <param name="only">Codes of the criteria or questions to judge; empty for all.</param>
    public AuditJudge(Knowledge.Knowledge knowledge, IReadOnlyCollection<string> only)
        : this(knowledge, only, [])
    {
    }

    /// <summary>Makes a judge with further rules, for tests of what happens when a rule fails.</summary>
    internal AuditJudge(Knowledge.Knowledge knowledge, IReadOnlyCollection<string> only, IReadOnlyList<Type> further)
    {
        _knowledge = knowledge;
        _smart = new SmartJudge(knowledge.Standards);
        _questions = QuestionUnderReview.Of(knowledge.Catalogue.AuditValidation, only);
        _rules = AuditRules.Compile(_questions.SelectMany(question => question.Criteria.Keys), further);
    }

    /// <summary>Judges a programme. A criterion that throws, or one whose facts could not be prepared, leaves no finding; it is an error, and its question has no grade.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="asOf">The day on which it is judged; what is dated later is ignored. The cases were judged each on its own day.</param>
    /// <param name="records">The records of the audited cases that are there, in any order; others are ignored.</param>
    /// <param name="leftOut">JSON Pointers of items of the programme to leave out, as if never recorded.</param>
    public JudgedProgramme Judge(AuditProgramme programme, DateOnly asOf, IEnumerable<AuditedRecord> records, IReadOnlySet<string> leftOut)
    {
        var facts = ProgrammeFacts.From(programme, asOf, _knowledge.Standards, leftOut);
        var audited = facts.Facts.OfType<Recorded<Audit>>().Select(audit => audit.Item.CaseId).ToHashSet(StringComparer.Ordinal);
        var asked = _questions.Select(question => question.Question.Code).ToHashSet(StringComparer.Ordinal);
        if (!_idle.TryTake(out var session)) session = NewSession();
        try
        {
            session.InsertAll(facts.Facts);
            session.Insert(_knowledge.Catalogue);
            session.InsertAll(_questions);
            session.InsertAll(PracticeAreaMap.All.Where(map => asked.Contains(map.Question)).Select(map => map.With(_knowledge.Local)));
            session.InsertAll(records.Where(record => audited.Contains(record.CaseId)));
            session.Insert(_smart);
            session.Fire();
            return new ProgrammeResult(session, facts, _questions).Result(ProgrammeWarnings.Of(facts));
        }
        finally
        {
            session.Reset();
            _idle.Add(session);
        }
    }

    private ISession NewSession()
    {
        var session = _rules.CreateSession();
        session.ExpressionFailed += (_, failure) => failure.IsHandled = true;
        return session;
    }
}
